package vn.cchc.kit.testing;

import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.interfaces.RSAPublicKey;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;

/** Stands in for Keycloak in service tests: serves the public key of {@link Tokens} and points the service at it. */
public final class TokenResource implements QuarkusTestResourceLifecycleManager {
    static final String ISSUER_PROPERTY = "cchc.test.token-issuer";

    private HttpServer server;

    @Override
    public Map<String, String> start() {
        byte[] keys = keySet().getBytes(StandardCharsets.UTF_8);
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        server.createContext("/realms/cchc/certs", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, keys.length);
            try (var body = exchange.getResponseBody()) {
                body.write(keys);
            }
        });
        server.start();
        String realm = "http://" + server.getAddress().getAddress().getHostAddress() + ":"
                + server.getAddress().getPort() + "/realms/cchc";
        System.setProperty(ISSUER_PROPERTY, realm);
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
            server.stop(0);
        }
    }

    private static String keySet() {
        RSAPublicKey key = TokenKeys.publicKey();
        return """
                {"keys":[{"kty":"RSA","use":"sig","alg":"RS256","kid":"%s","n":"%s","e":"%s"}]}""".formatted(TokenKeys.KEY_ID, unsigned(key.getModulus()), unsigned(key.getPublicExponent()));
    }

    private static String unsigned(BigInteger number) {
        byte[] bytes = number.toByteArray();
        int from = bytes[0] == 0 && bytes.length > 1 ? 1 : 0;
        byte[] magnitude = Arrays.copyOfRange(bytes, from, bytes.length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(magnitude);
    }
}
