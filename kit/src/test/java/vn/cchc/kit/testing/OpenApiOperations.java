package vn.cchc.kit.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import java.util.Comparator;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** The operations a running service describes, for lists made by hand to be held against; for use inside a {@code @QuarkusTest}. */
public final class OpenApiOperations {
    static final Set<String> METHODS = Set.of("get", "put", "post", "patch", "delete");

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String VARIABLE = "\\{[^}]+}";

    private final Set<String> all = new TreeSet<>();

    private OpenApiOperations(JsonNode document) {
        document.path("paths")
                .forEachEntry((path, item) -> item.forEachEntry((method, operation) -> {
                    if (METHODS.contains(method)) {
                        all.add(method.toUpperCase(Locale.ROOT) + " " + path);
                    }
                }));
    }

    public static OpenApiOperations offered() {
        return of(document());
    }

    static OpenApiOperations of(String document) {
        try {
            return new OpenApiOperations(JSON.readTree(document));
        } catch (JsonProcessingException notJson) {
            throw new AssertionError("not JSON: " + document, notJson);
        }
    }

    static String document() {
        return RestAssured.given()
                .accept("application/json")
                .get("/q/openapi?format=json")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    /** Each as method and path with its variables, like {@code GET /api/v1/dossiers/{code}}. */
    public Set<String> all() {
        return Set.copyOf(all);
    }

    /** The operation a path with values in it belongs to: the one that leaves least open. */
    public String of(String method, String path) {
        String wanted = method + " " + path.split("\\?", 2)[0];
        return all.stream()
                .filter(operation -> wanted.matches(operation.replaceAll(VARIABLE, "[^/]+")))
                .min(Comparator.comparingInt(OpenApiOperations::variables))
                .orElseThrow(() -> new AssertionError("no such operation: " + wanted));
    }

    private static int variables(String operation) {
        return operation.split(VARIABLE, -1).length - 1;
    }
}
