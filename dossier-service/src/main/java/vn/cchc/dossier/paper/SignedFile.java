package vn.cchc.dossier.paper;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;

/**
 * What was found in a file that is said to be a signed form. The file itself is not kept.
 *
 * @param sha256 of the file
 * @param named whose recorded signature names a file with this hash
 * @param printed whether it begins, byte for byte, with this form as it was printed to be signed
 * @param trust that nobody asked whether the certificates are to be trusted, were in force or were revoked
 */
record SignedFile(
        long event,
        String sha256,
        long size,
        List<Signature.Signatory> named,
        boolean printed,
        List<Found> signatures,
        Trust trust,
        Instant checkedAt,
        String checkedBy) {

    /** What is said of the certificates. */
    enum Trust {
        NOT_CHECKED
    }

    /**
     * One signature in the file.
     *
     * @param field where it stands
     * @param intact whether what it covers is what was signed
     * @param coversPrint whether that has the whole form in it as it was printed
     * @param coversFile whether nothing was added to the file after it
     * @param signer common name in the certificate
     * @param certificate serial number in hexadecimal digits
     * @param recorded whose recorded signature names this certificate
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Found(
            String field,
            boolean intact,
            boolean coversPrint,
            boolean coversFile,
            String signer,
            String issuer,
            String certificate,
            Instant signedAt,
            Signature.Signatory recorded) {}
}
