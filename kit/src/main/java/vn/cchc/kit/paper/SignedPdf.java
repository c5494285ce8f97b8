package vn.cchc.kit.paper;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.bouncycastle.asn1.x500.RDN;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x500.style.IETFUtils;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.util.Selector;

/**
 * The signatures in a PDF, each checked against the file it is in. Whether a certificate was issued by anybody who is trusted, was
 * in force or was revoked is not asked.
 */
public final class SignedPdf {

    /**
     * One signature.
     *
     * @param field the name of its field
     * @param intact whether what it covers is what was signed with the key of its certificate
     * @param coversFrom where the bytes that it can't cover begin, those of itself; 0 where it names no sound range
     * @param coversTo the end of what it covers, in bytes from the beginning of the file
     * @param signer common name in the certificate, or null; further names of a person are left there
     * @param issuer common name of whoever issued the certificate, or null
     * @param certificate its serial number in hexadecimal digits, or null where it could not be read
     * @param signedAt as the file says, or null
     */
    public record Found(
            String field,
            boolean intact,
            long coversFrom,
            long coversTo,
            String signer,
            String issuer,
            String certificate,
            Instant signedAt) {}

    private SignedPdf() {}

    /** In the order of their fields; an {@link IOException} for what is no PDF, is locked or is broken. */
    public static List<Found> signatures(byte[] file) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(file)) {
            List<Found> found = new ArrayList<>();
            for (PDSignatureField field : pdf.getSignatureFields()) {
                PDSignature signature = field.getSignature();
                if (signature != null) {
                    found.add(found(field.getPartialName(), signature, file));
                }
            }
            return found;
        } catch (RuntimeException broken) {
            throw new IOException("the file cannot be read as a PDF", broken);
        }
    }

    private static Found found(String field, PDSignature signature, byte[] file) throws IOException {
        int[] range = signature.getByteRange();
        if (!isSound(range, file.length)) {
            return new Found(field, false, 0, 0, null, null, null, signedAt(signature));
        }
        Optional<Signer> signer = signer(signature, file);
        return new Found(
                field,
                signer.map(Signer::intact).orElse(false),
                range[1],
                (long) range[2] + range[3],
                signer.map(one -> commonName(one.certificate().getSubject())).orElse(null),
                signer.map(one -> commonName(one.certificate().getIssuer())).orElse(null),
                signer.map(one -> one.certificate().getSerialNumber().toString(16))
                        .orElse(null),
                signedAt(signature));
    }

    /** From the first byte on, with one gap, within the file. */
    private static boolean isSound(int[] range, int length) {
        return range.length == 4
                && range[0] == 0
                && range[1] > 0
                && range[2] > range[1]
                && range[3] >= 0
                && (long) range[2] + range[3] <= length;
    }

    private record Signer(boolean intact, X509CertificateHolder certificate) {}

    /** Empty where there is no signature with a certificate in it. */
    @SuppressWarnings("unchecked")
    private static Optional<Signer> signer(PDSignature signature, byte[] file) throws IOException {
        try {
            CMSSignedData signed = new CMSSignedData(
                    new CMSProcessableByteArray(signature.getSignedContent(file)), signature.getContents(file));
            for (SignerInformation signer : signed.getSignerInfos()) {
                Selector<X509CertificateHolder> own = signer.getSID();
                for (X509CertificateHolder certificate :
                        signed.getCertificates().getMatches(own)) {
                    return Optional.of(new Signer(isIntact(signer, certificate), certificate));
                }
            }
            return Optional.empty();
        } catch (CMSException unreadable) {
            return Optional.empty();
        }
    }

    private static boolean isIntact(SignerInformation signer, X509CertificateHolder certificate) {
        try {
            return signer.verify(new JcaSimpleSignerInfoVerifierBuilder()
                    .build(new JcaX509CertificateConverter()
                            .getCertificate(certificate)
                            .getPublicKey()));
        } catch (CMSException | OperatorCreationException | GeneralSecurityException changed) {
            return false;
        }
    }

    private static String commonName(X500Name name) {
        RDN[] names = name.getRDNs(BCStyle.CN);
        return names.length == 0
                ? null
                : IETFUtils.valueToString(names[0].getFirst().getValue());
    }

    private static Instant signedAt(PDSignature signature) {
        Calendar date = signature.getSignDate();
        return date == null ? null : date.toInstant();
    }
}
