package vn.cchc.dossier.petition;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import vn.cchc.dossier.applicant.Sealing;

/** The secret that goes with a petition's code. It is computed from the code with our key, so that it is stored nowhere. */
@ApplicationScoped
class Verifiers {

    /** Nothing that is mistaken for something else when read out on the phone. */
    private static final String LETTERS = "ABCDEFGHJKMNPQRSTVWXYZ0123456789";

    private static final int LENGTH = 10;

    private final Sealing sealing;

    Verifiers(Sealing sealing) {
        this.sealing = sealing;
    }

    String of(String petition) {
        byte[] hash = sealing.hash("petition " + petition);
        StringBuilder verifier = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            verifier.append(LETTERS.charAt(Byte.toUnsignedInt(hash[i]) % LETTERS.length()));
        }
        return verifier.toString();
    }

    /** In the same time whatever is wrong with it. */
    boolean matches(String petition, String verifier) {
        return MessageDigest.isEqual(
                of(petition).getBytes(StandardCharsets.UTF_8), verifier.getBytes(StandardCharsets.UTF_8));
    }
}
