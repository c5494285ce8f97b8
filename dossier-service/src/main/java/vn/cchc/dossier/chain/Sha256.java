package vn.cchc.dossier.chain;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The digest the logs are chained with. */
public final class Sha256 {

    private Sha256() {}

    public static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("SHA-256 is part of every JDK", impossible);
        }
    }
}
