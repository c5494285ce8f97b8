package vn.cchc.dossier.applicant;

import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Encrypts personal data with AES-GCM, bound to what they belong to, and hashes them with a key for look-ups. */
@Singleton
public class Sealing {

    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final SecretKeySpec sealingKey;
    private final SecretKeySpec hashingKey;
    private final SecureRandom random = new SecureRandom();

    Sealing(@ConfigProperty(name = "cchc.secret") String secret) {
        this.sealingKey = new SecretKeySpec(derive(secret, "dossier-service applicant sealing v1"), "AES");
        this.hashingKey = new SecretKeySpec(derive(secret, "dossier-service applicant look-up v1"), "HmacSHA256");
    }

    /** @param owner code of the dossier or petition; sealed for one, it can't be opened as another's */
    public byte[] seal(String owner, String clear) {
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, nonce, owner).doFinal(clear.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.allocate(NONCE + sealed.length)
                    .put(nonce)
                    .put(sealed)
                    .array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Cannot seal personal data", e);
        }
    }

    public String open(String owner, byte[] sealed) {
        byte[] nonce = new byte[NONCE];
        System.arraycopy(sealed, 0, nonce, 0, NONCE);
        try {
            byte[] clear = cipher(Cipher.DECRYPT_MODE, nonce, owner).doFinal(sealed, NONCE, sealed.length - NONCE);
            return new String(clear, StandardCharsets.UTF_8);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The personal data of " + owner + " cannot be opened", e);
        }
    }

    public byte[] hash(String text) {
        return mac(hashingKey, text);
    }

    private Cipher cipher(int mode, byte[] nonce, String owner) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, sealingKey, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(owner.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    private static byte[] derive(String secret, String purpose) {
        return mac(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"), purpose);
    }

    private static byte[] mac(SecretKeySpec key, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HmacSHA256 is part of every JDK", e);
        }
    }
}
