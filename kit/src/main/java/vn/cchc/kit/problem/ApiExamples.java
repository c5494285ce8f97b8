package vn.cchc.kit.problem;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;

/**
 * Puts the examples of the service's file {@code api-examples.json}, named by operation, into its API document: whole plans
 * and reports written beside the operations would hide them.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public final class ApiExamples implements OASFilter {

    private static final String FILE = "api-examples.json";
    private static final String JSON = "application/json";

    @Override
    public void filterOpenAPI(OpenAPI document) {
        JsonNode examples = read();
        if (document.getPaths() == null || examples.isEmpty()) {
            return;
        }
        document.getPaths()
                .getPathItems()
                .values()
                .forEach(path -> path.getOperations().values().forEach(operation -> show(operation, examples)));
    }

    private static void show(Operation operation, JsonNode examples) {
        JsonNode of = examples.path(String.valueOf(operation.getOperationId()));
        if (of.has("request") && operation.getRequestBody() != null) {
            put(operation.getRequestBody().getContent(), of.get("request"));
        }
        if (of.has("answer") && operation.getResponses() != null) {
            operation.getResponses().getAPIResponses().forEach((status, response) -> {
                if (status.startsWith("2")) {
                    put(response.getContent(), of.get("answer"));
                }
            });
        }
    }

    private static void put(Content content, JsonNode example) {
        MediaType body = content == null ? null : content.getMediaType(JSON);
        if (body != null) {
            body.addExample(
                    "example",
                    OASFactory.createExample().value(new ObjectMapper().convertValue(example, Object.class)));
        }
    }

    private static JsonNode read() {
        try (InputStream file = Thread.currentThread().getContextClassLoader().getResourceAsStream(FILE)) {
            ObjectMapper json = new ObjectMapper();
            return file == null ? json.createObjectNode() : json.readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException("the examples cannot be read", e);
        }
    }
}
