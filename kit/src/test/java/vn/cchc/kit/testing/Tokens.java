package vn.cchc.kit.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import vn.cchc.kit.identity.Role;

/** Access tokens as Keycloak would issue them, and the forged ones every service must refuse. */
public final class Tokens {
    static final String ISSUER_PROPERTY = "cchc.test.token-issuer";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Clock CLOCK = Clock.systemUTC();
    private static final Duration LIFETIME = Duration.ofMinutes(30);

    private Tokens() {}

    /** A good token; the subject is {@code <role>-<agency>}, so that two calls mean the same account. */
    public static String of(Role role, String agency) {
        return of(agency, role);
    }

    public static String of(String agency, Role... roles) {
        return rs256(claims(agency, roles));
    }

    /** A good token with claims added, replaced or (value {@code null}) taken away. */
    public static String with(Role role, String agency, Map<String, Object> changes) {
        return rs256(changed(
                claims -> changes.forEach((name, value) -> {
                    claims.remove(name);
                    if (value != null) {
                        claims.put(name, value);
                    }
                }),
                agency,
                role));
    }

    /** Genuine, but of an account without an agency: authenticated, allowed nothing. */
    public static String withoutAgency(Role role) {
        return rs256(changed(claims -> claims.remove("agency"), "H90", role));
    }

    /** Each must be answered 401; the name says what is wrong. */
    public static Map<String, String> forged(Role role, String agency) {
        Map<String, String> forged = new LinkedHashMap<>();
        Instant past = CLOCK.instant().minus(Duration.ofHours(2));
        forged.put(
                "expired",
                rs256(changed(
                        claims -> {
                            claims.put("iat", past.minus(LIFETIME).getEpochSecond());
                            claims.put("exp", past.getEpochSecond());
                        },
                        agency,
                        role)));
        forged.put(
                "wrong issuer",
                rs256(changed(claims -> claims.put("iss", "http://elsewhere.example/realms/cchc"), agency, role)));
        forged.put("wrong audience", rs256(changed(claims -> claims.put("aud", "account"), agency, role)));
        forged.put("no audience", rs256(changed(claims -> claims.remove("aud"), agency, role)));
        forged.put("alg none", encode(Map.of("alg", "none", "typ", "JWT"), claims(agency, role)) + ".");
        forged.put("HS256 signed with the public key", hs256(claims(agency, role)));
        forged.put("ID token", rs256(changed(claims -> claims.put("typ", "ID"), agency, role)));
        forged.put("body changed", tampered(claims(agency, role)));
        forged.put("not a token", "abc.def.ghi");
        return forged;
    }

    private static Map<String, Object> changed(Consumer<Map<String, Object>> change, String agency, Role... roles) {
        Map<String, Object> claims = claims(agency, roles);
        change.accept(claims);
        return claims;
    }

    private static Map<String, Object> claims(String agency, Role... roles) {
        List<String> names = Arrays.stream(roles).map(Role::wireName).toList();
        Instant now = CLOCK.instant();
        Map<String, Object> claims = new LinkedHashMap<>();
        claims.put("iss", System.getProperty(ISSUER_PROPERTY, "http://localhost/realms/cchc"));
        claims.put("aud", List.of("cchc-api", "account"));
        claims.put("sub", String.join("+", names) + "-" + agency);
        claims.put("typ", "Bearer");
        claims.put("name", String.join("+", names) + " " + agency);
        claims.put("realm_access", Map.of("roles", names));
        claims.put("agency", agency);
        claims.put("iat", now.getEpochSecond());
        claims.put("exp", now.plus(LIFETIME).getEpochSecond());
        return claims;
    }

    private static String rs256(Map<String, Object> claims) {
        String content = encode(Map.of("alg", "RS256", "typ", "JWT", "kid", TokenKeys.KEY_ID), claims);
        return content + "." + base64(rsaSignature(content));
    }

    private static String tampered(Map<String, Object> claims) {
        String signature = rs256(claims).replaceFirst(".*\\.", "");
        claims.put("sub", "somebody-else");
        return encode(Map.of("alg", "RS256", "typ", "JWT", "kid", TokenKeys.KEY_ID), claims) + "." + signature;
    }

    private static String hs256(Map<String, Object> claims) {
        String content = encode(Map.of("alg", "HS256", "typ", "JWT", "kid", TokenKeys.KEY_ID), claims);
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(TokenKeys.publicKey().getEncoded(), "HmacSHA256"));
            return content + "." + base64(mac.doFinal(content.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] rsaSignature(String content) {
        try {
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(TokenKeys.privateKey());
            signature.update(content.getBytes(StandardCharsets.UTF_8));
            return signature.sign();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String encode(Map<String, Object> header, Map<String, Object> claims) {
        try {
            return base64(JSON.writeValueAsBytes(header)) + "." + base64(JSON.writeValueAsBytes(claims));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
