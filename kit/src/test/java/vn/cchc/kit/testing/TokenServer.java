package vn.cchc.kit.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.interfaces.RSAPublicKey;
import java.util.Arrays;
import java.util.Base64;

/** The part of Keycloak a service talks to: the realm's discovery document and its public keys. */
public final class TokenServer {
    private static final String REALM_PATH = "/realms/cchc";

    private final HttpServer server;

    private TokenServer(HttpServer server) {
        this.server = server;
    }

    /** Starts on the port, 0 for any free one. */
    public static TokenServer start(int port) {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
            TokenServer tokens = new TokenServer(server);
            server.createContext(REALM_PATH + "/certs", exchange -> send(exchange, keySet()));
            server.createContext(
                    REALM_PATH + "/.well-known/openid-configuration", exchange -> send(exchange, tokens.discovery()));
            server.start();
            return tokens;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The realm's address, which is also the issuer of its tokens. */
    public String realm() {
        return realm(server.getAddress().getPort());
    }

    public static String realm(int port) {
        return "http://" + InetAddress.getLoopbackAddress().getHostAddress() + ":" + port + REALM_PATH;
    }

    public void stop() {
        server.stop(0);
    }

    private String discovery() {
        return """
                {"issuer":"%1$s","jwks_uri":"%1$s/certs","token_endpoint":"%1$s/token",
                 "authorization_endpoint":"%1$s/auth","end_session_endpoint":"%1$s/logout"}""".formatted(realm());
    }

    private static void send(HttpExchange exchange, String json) throws IOException {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, body.length);
        try (var out = exchange.getResponseBody()) {
            out.write(body);
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
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOfRange(bytes, from, bytes.length));
    }
}
