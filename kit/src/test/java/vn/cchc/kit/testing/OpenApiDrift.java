package vn.cchc.kit.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Holds the committed OpenAPI document to what the service really offers. Run the test with {@code -Dopenapi.update=true}
 * to write the document anew after a wanted change.
 */
public final class OpenApiDrift {
    private OpenApiDrift() {}

    /** Compares {@code docs/api/<service>.yaml} with the running service; for use inside a {@code @QuarkusTest}. */
    public static void check(String service) {
        String live = RestAssured.given()
                .accept("application/yaml")
                .get("/q/openapi")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        check(live, Path.of("..", "docs", "api", service + ".yaml"));
    }

    static void check(String live, Path committed) {
        try {
            if (Boolean.getBoolean("openapi.update")) {
                Files.createDirectories(committed.getParent());
                Files.writeString(committed, normalise(live));
            }
            assertThat(committed)
                    .as("the committed document; write it with -Dopenapi.update=true")
                    .exists();
            assertThat(normalise(live))
                    .as(
                            "the live document against %s; if the change is wanted, run with -Dopenapi.update=true",
                            committed)
                    .isEqualTo(normalise(Files.readString(committed)));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String normalise(String document) {
        return document.replace("\r\n", "\n").strip() + "\n";
    }
}
