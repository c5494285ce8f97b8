package vn.cchc.kit.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.Map;

/** A Keycloak that is not there yet: a test starts {@link TokenServer} on the port when it wants. */
public final class AbsentTokenResource implements QuarkusTestResourceLifecycleManager {
    @Override
    public Map<String, String> start() {
        try (ServerSocket free = new ServerSocket(0)) {
            String realm = TokenServer.realm(free.getLocalPort());
            System.setProperty(Tokens.ISSUER_PROPERTY, realm);
            return Map.of("quarkus.oidc.auth-server-url", realm);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void stop() {
        // Nothing was started.
    }
}
