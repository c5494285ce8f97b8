package vn.cchc.kit.testing;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.util.Base64;

/**
 * The signing key of this run. It travels in a system property because the test resource and the tests live in different
 * class loaders of the same JVM.
 */
final class TokenKeys {
    static final String KEY_ID = "test-key";

    private static final String PROPERTY = "cchc.test.token-key";

    private TokenKeys() {}

    static synchronized RSAPrivateCrtKey privateKey() {
        try {
            if (System.getProperty(PROPERTY) == null) {
                KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
                generator.initialize(2048);
                KeyPair pair = generator.generateKeyPair();
                System.setProperty(
                        PROPERTY,
                        Base64.getEncoder().encodeToString(pair.getPrivate().getEncoded()));
            }
            byte[] encoded = Base64.getDecoder().decode(System.getProperty(PROPERTY));
            return (RSAPrivateCrtKey) KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(encoded));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static RSAPublicKey publicKey() {
        RSAPrivateCrtKey key = privateKey();
        try {
            RSAPublicKeySpec spec = new RSAPublicKeySpec(key.getModulus(), key.getPublicExponent());
            return (RSAPublicKey) KeyFactory.getInstance("RSA").generatePublic(spec);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
