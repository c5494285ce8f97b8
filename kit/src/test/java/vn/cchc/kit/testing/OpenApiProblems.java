package vn.cchc.kit.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;

/**
 * What every operation in a service's OpenAPI document says of failure: the problems it can answer, each as a problem
 * document, and the headers it cannot do without.
 */
public final class OpenApiProblems {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> WITH_A_BODY = List.of("400", "413", "415", "422");
    private static final String PROBLEM = "application/problem+json";

    private final JsonNode document;
    private final List<String> faults = new ArrayList<>();

    private OpenApiProblems(JsonNode document) {
        this.document = document;
    }

    /** Looks at the running service; for use inside a {@code @QuarkusTest}. */
    public static void check() {
        assertThat(faults(OpenApiOperations.document()))
                .as("what the description lacks of failures")
                .isEmpty();
    }

    static List<String> faults(String document) {
        try {
            return new OpenApiProblems(JSON.readTree(document)).faults();
        } catch (JsonProcessingException notJson) {
            throw new AssertionError("not JSON: " + document, notJson);
        }
    }

    private List<String> faults() {
        document.path("paths")
                .forEachEntry((path, item) -> item.forEachEntry((method, operation) -> {
                    if (OpenApiOperations.METHODS.contains(method)) {
                        operation(method + " " + path, path, operation);
                    }
                }));
        return faults;
    }

    private void operation(String where, String path, JsonNode operation) {
        JsonNode responses = operation.path("responses");
        require(where, responses, List.of("400", "503", "default"));
        if (path.contains("{")) {
            require(where, responses, List.of("404"));
        }
        if (operation.has("requestBody")) {
            require(where, responses, WITH_A_BODY);
        }
        if (!operation.path("security").findParents("bearer").isEmpty()) {
            require(where, responses, List.of("401", "403"));
        }
        operation.path("parameters").forEach(parameter -> header(where, parameter, responses));
        responses.forEachEntry((status, response) -> {
            boolean failure = status.startsWith("4") || status.startsWith("5") || status.equals("default");
            if (failure && !resolved(response).path("content").has(PROBLEM)) {
                faults.add(where + " " + status + ": no problem document");
            }
        });
    }

    private void header(String where, JsonNode parameter, JsonNode responses) {
        boolean required = parameter.path("required").asBoolean();
        String name = parameter.path("name").asText();
        if (name.equals("Idempotency-Key")) {
            require(where, responses, List.of("409", "422"));
            if (!required) {
                faults.add(where + ": Idempotency-Key is not required");
            }
        }
        if (name.equals("If-Match")) {
            require(where, responses, List.of("409", "412"));
            if (required) {
                require(where, responses, List.of("428"));
            } else if (parameter.path("description").asText().isBlank()) {
                faults.add(where + ": does not say when If-Match may be left out");
            }
        }
    }

    private void require(String where, JsonNode responses, List<String> statuses) {
        statuses.stream()
                .filter(status -> !responses.has(status))
                .forEach(status -> faults.add(where + ": no " + status));
    }

    private JsonNode resolved(JsonNode response) {
        String reference = response.path("$ref").asText();
        return reference.isEmpty() ? response : document.at(reference.substring(1));
    }
}
