package vn.cchc.kit.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** Stands in for Keycloak in service tests: serves the public key of {@link Tokens} and points the service at it. */
public final class TokenResource implements QuarkusTestResourceLifecycleManager {
    private TokenServer server;

    @Override
    public Map<String, String> start() {
        server = TokenServer.start(0);
        String realm = server.realm();
        System.setProperty(Tokens.ISSUER_PROPERTY, realm);
        return Map.of(
                "quarkus.oidc.auth-server-url",
                realm,
                "quarkus.oidc.discovery-enabled",
                "false",
                "quarkus.oidc.jwks-path",
                "/certs",
                "quarkus.oidc.token.issuer",
                realm);
    }

    @Override
    public void stop() {
        if (server != null) {
            server.stop();
        }
    }
}
