package vn.cchc.kit.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Instant;
import java.util.Calendar;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.TimeZone;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/** Signs PDFs as the tool of an agency does: into an empty field, appended to what is there, with a certificate of its own. */
public final class PdfSigner {

    private static final String ALGORITHM = "SHA256withRSA";
    private static final Instant FROM = Instant.parse("2025-01-01T00:00:00Z");
    private static final Instant TO = Instant.parse("2030-01-01T00:00:00Z");

    private final KeyPair keys;
    private final X509CertificateHolder certificate;

    /** @param serial in hexadecimal digits */
    public PdfSigner(String name, String serial) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            keys = generator.generateKeyPair();
            X500Name subject = new X500Name("CN=" + name + ",UID=CCCD:052199000123,C=VN");
            certificate = new JcaX509v3CertificateBuilder(
                            new X500Name("CN=Cơ quan chứng thực thử,C=VN"),
                            new BigInteger(serial, 16),
                            Date.from(FROM),
                            Date.from(TO),
                            subject,
                            keys.getPublic())
                    .build(signer());
        } catch (GeneralSecurityException | OperatorCreationException failure) {
            throw new IllegalStateException(failure);
        }
    }

    public byte[] sign(byte[] file, String field, Instant at) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument pdf = Loader.loadPDF(file)) {
            PDSignature signature = new PDSignature();
            signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
            signature.setSubFilter(PDSignature.SUBFILTER_ADBE_PKCS7_DETACHED);
            Calendar date = new GregorianCalendar(TimeZone.getTimeZone("Asia/Ho_Chi_Minh"));
            date.setTime(Date.from(at));
            signature.setSignDate(date);
            PDSignatureField place = field(pdf, field);
            place.getCOSObject().setItem(COSName.V, signature);
            place.getCOSObject().setNeedToBeUpdated(true);
            pdf.addSignature(signature, this::sign);
            pdf.saveIncremental(out);
        }
        return out.toByteArray();
    }

    private static PDSignatureField field(PDDocument pdf, String name) throws IOException {
        return pdf.getSignatureFields().stream()
                .filter(one -> name.equals(one.getPartialName()))
                .findFirst()
                .orElseThrow(() -> new IOException("no field " + name));
    }

    private byte[] sign(InputStream content) throws IOException {
        try {
            CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
            generator.addSignerInfoGenerator(
                    new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build())
                            .build(signer(), certificate));
            generator.addCertificates(new JcaCertStore(List.of(certificate)));
            return generator
                    .generate(new CMSProcessableByteArray(content.readAllBytes()), false)
                    .getEncoded();
        } catch (OperatorCreationException | CMSException | GeneralSecurityException failure) {
            throw new IOException(failure);
        }
    }

    private ContentSigner signer() throws OperatorCreationException {
        return new JcaContentSignerBuilder(ALGORITHM).build(keys.getPrivate());
    }
}
