package vn.cchc.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StackFileTest {
    @TempDir
    Path home;

    private StackOptions options() {
        return new StackOptions(
                new Layout(Layout.findRepository(), home),
                Ports.from(Map.of("CCHC_GATEWAY_PORT", "9080")),
                EnumSet.allOf(Part.class),
                Map.of(),
                Progress.silent());
    }

    @Test
    void saysWhatScriptsRelyOn() throws IOException {
        // Given
        Path file = home.resolve("stack.json");
        Stack stack = LocalStack.assemble(options()).stack();

        // When
        new StackFile(file).write(stack);

        // Then
        JsonNode written = new ObjectMapper().readTree(file.toFile());
        assertThat(written.path("gateway").asText()).isEqualTo("http://127.0.0.1:9080");
        assertThat(written.path("tokenEndpoint").asText())
                .isEqualTo("http://127.0.0.1:8180/realms/cchc/protocol/openid-connect/token");
        assertThat(written.path("clientId").asText()).isEqualTo("cchc-web");
        assertThat(written.path("users")).hasSizeGreaterThan(9).allSatisfy(user -> {
            assertThat(user.path("username").asText()).isNotBlank();
            assertThat(user.path("password").asText()).hasSizeGreaterThan(8);
            assertThat(user.path("roles")).isNotEmpty();
            assertThat(user.path("agency").asText()).startsWith("H90");
        });
        assertThat(new StackFile(file).read()).isEqualTo(stack);
    }

    @Test
    void isReadByItsOwnerOnly() throws IOException {
        // Given
        Path file = home.resolve("stack.json");

        // When
        new StackFile(file).write(LocalStack.assemble(options()).stack());

        // Then
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.resolve("secrets.properties"))))
                .isEqualTo("rw-------");
    }

    @Test
    void passwordsStayTheSameFromStartToStart() {
        assertThat(LocalStack.assemble(options()).stack())
                .isEqualTo(LocalStack.assemble(options()).stack());
    }
}
