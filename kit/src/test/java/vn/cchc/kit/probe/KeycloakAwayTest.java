package vn.cchc.kit.probe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.cchc.kit.testing.ProblemAssert.assertProblem;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.cchc.kit.identity.Role;
import vn.cchc.kit.testing.AbsentTokenResource;
import vn.cchc.kit.testing.PostgresResource;
import vn.cchc.kit.testing.TokenServer;
import vn.cchc.kit.testing.Tokens;
import vn.cchc.kit.testing.Wire;
import vn.cchc.kit.testing.Wire.Answer;

/** The service starts without Keycloak, takes tokens once Keycloak is there, and keeps taking them when it has gone. */
@QuarkusTest
@Tag("application")
@TestProfile(KeycloakAwayTest.Profile.class)
class KeycloakAwayTest {
    @ConfigProperty(name = "quarkus.oidc.auth-server-url")
    String realm;

    private static Answer read() {
        return Wire.get("/api/v1/probes/H90.41")
                .token(Tokens.of(Role.COUNTER, "H90.41"))
                .answer();
    }

    @Test
    void survivesWithoutKeycloak() {
        // Given
        assertThat(Wire.get("/api/v1/probes/open").answer().status()).isEqualTo(200);
        assertProblem(read(), 503, "unavailable");
        // When
        TokenServer keycloak = TokenServer.start(URI.create(realm).getPort());
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(read().status()).isEqualTo(200));
        keycloak.stop();
        // Then
        assertThat(read().status()).isEqualTo(200);
    }

    /** The probe with a Keycloak that comes late. */
    public static final class Profile implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return new ProbeProfile().getConfigOverrides();
        }

        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(
                    new TestResourceEntry(PostgresResource.class), new TestResourceEntry(AbsentTokenResource.class));
        }
    }
}
