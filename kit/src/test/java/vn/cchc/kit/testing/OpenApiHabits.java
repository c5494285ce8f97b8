package vn.cchc.kit.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What every operation in a service's OpenAPI document has: a name, a summary in English, and an example of each body; one of
 * JSON fits its schema; and of every schema, a name that says what it is.
 */
public final class OpenApiHabits {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String JSON_BODY = "application/json";

    private final JsonNode document;
    private final List<String> faults = new ArrayList<>();
    private final Set<String> names = new HashSet<>();
    private int operations;

    private OpenApiHabits(JsonNode document) {
        this.document = document;
    }

    /** Looks at the running service; for use inside a {@code @QuarkusTest}. */
    public static void check() {
        assertThat(faults(OpenApiOperations.document()))
                .as("what the description lacks")
                .isEmpty();
    }

    static List<String> faults(String document) {
        try {
            return new OpenApiHabits(JSON.readTree(document)).faults();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private List<String> faults() {
        document.path("paths")
                .forEachEntry((path, item) -> item.forEachEntry((method, operation) -> {
                    if (OpenApiOperations.METHODS.contains(method)) {
                        operation(method + " " + path, operation);
                    }
                }));
        schemaNames();
        if (operations == 0) {
            faults.add("no operations");
        }
        return faults;
    }

    /** Two types of one simple name get a number, from which whoever generates a client learns nothing. */
    private void schemaNames() {
        JsonNode schemas = document.at("/components/schemas");
        schemas.fieldNames().forEachRemaining(name -> {
            String plain = name.replaceFirst("\\d+$", "");
            if (!plain.equals(name) && schemas.has(plain)) {
                faults.add(name + ": a name that only its number tells from " + plain);
            }
        });
    }

    private void operation(String where, JsonNode operation) {
        operations++;
        String name = operation.path("operationId").asText();
        if (name.isEmpty() || !names.add(name)) {
            faults.add(where + ": no operationId of its own");
        }
        String summary = operation.path("summary").asText();
        if (summary.isBlank() || summary.chars().anyMatch(letter -> letter > 0xbf && Character.isLetter(letter))) {
            faults.add(where + ": no summary in English");
        }
        body(where + " request", operation.at("/requestBody/content"));
        operation.path("responses").forEachEntry((status, response) -> {
            if (status.startsWith("2")) {
                body(where + " " + status, response.path("content"));
            }
        });
    }

    private void body(String where, JsonNode content) {
        content.forEachEntry((type, body) -> {
            List<JsonNode> examples = examples(body);
            if (examples.isEmpty()) {
                faults.add(where + ": no example of " + type);
            }
            if (type.equals(JSON_BODY)) {
                json(where, body, examples);
            }
        });
    }

    private static List<JsonNode> examples(JsonNode body) {
        List<JsonNode> examples = new ArrayList<>();
        body.path("examples").forEach(example -> examples.add(example.path("value")));
        if (body.has("example")) {
            examples.add(body.get("example"));
        }
        return examples;
    }

    private void json(String where, JsonNode body, List<JsonNode> examples) {
        if (body.path("schema") instanceof ObjectNode schema) {
            examples.forEach(example -> fit(where, example, schema));
            return;
        }
        faults.add(where + ": no schema");
    }

    private void fit(String where, JsonNode example, ObjectNode schema) {
        if (!example.isContainerNode()) {
            faults.add(where + ": the example is not JSON");
            return;
        }
        ObjectNode whole = JSON.createObjectNode();
        whole.set("components", document.path("components"));
        whole.setAll(schema);
        Set<ValidationMessage> messages = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(whole)
                .validate(withoutNulls(example.deepCopy()));
        messages.forEach(message -> faults.add(where + ": " + message.getMessage()));
    }

    /** What is absent may be written as null in an answer; schemas say only what it is when it is there. */
    private static JsonNode withoutNulls(JsonNode node) {
        if (node instanceof ObjectNode object) {
            List<String> absent = new ArrayList<>();
            object.forEachEntry((name, value) -> {
                if (value.isNull()) {
                    absent.add(name);
                }
            });
            absent.forEach(object::remove);
        }
        node.forEach(OpenApiHabits::withoutNulls);
        return node;
    }
}
