package vn.cchc.kit.testing;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenApiDriftTest {
    @TempDir
    Path folder;

    @Test
    void sameDocumentPassesWhateverItsLineEnds() throws IOException {
        Path committed = Files.writeString(folder.resolve("a.yaml"), "openapi: 3.1.0\r\npaths: {}\r\n");
        assertThatCode(() -> OpenApiDrift.check("openapi: 3.1.0\npaths: {}", committed))
                .doesNotThrowAnyException();
    }

    @Test
    void changedOrMissingDocumentFails() throws IOException {
        Path committed = Files.writeString(folder.resolve("a.yaml"), "openapi: 3.1.0\n");
        assertThatThrownBy(() -> OpenApiDrift.check("openapi: 3.0.3\n", committed))
                .isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> OpenApiDrift.check("openapi: 3.1.0\n", folder.resolve("none.yaml")))
                .isInstanceOf(AssertionError.class);
    }
}
