package vn.cchc.dossier.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.math.BigInteger;
import java.util.List;
import java.util.OptionalInt;
import vn.cchc.dossier.intake.Timeliness;
import vn.cchc.dossier.paper.Signature.Signatory;
import vn.cchc.dossier.paper.SignedFile.Found;
import vn.cchc.dossier.paper.SignedFile.Trust;
import vn.cchc.dossier.stored.StoredJson;
import vn.cchc.kit.digest.Sha256;
import vn.cchc.kit.identity.AgencyScope;
import vn.cchc.kit.paper.SignedPdf;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Text;

/** Looks into a signed document and keeps what was found, not the document. */
@ApplicationScoped
class SignedFiles {

    private static final int HEXADECIMAL = 16;

    private final EntityManager entities;
    private final Signing signing;
    private final Signatures signatures;
    private final FormPrints prints;
    private final AgencyScope scope;
    private final Timeliness timeliness;

    SignedFiles(
            EntityManager entities,
            Signing signing,
            Signatures signatures,
            FormPrints prints,
            AgencyScope scope,
            Timeliness timeliness) {
        this.entities = entities;
        this.signing = signing;
        this.signatures = signatures;
        this.prints = prints;
        this.scope = scope;
        this.timeliness = timeliness;
    }

    /** In the transaction at hand; by the agency that issues the form. */
    SignedFile check(String dossier, String number, Long event, byte[] file) {
        FormRef form = FormRef.of(signing.signable(dossier, number, event));
        List<Signature> recorded = signatures.of(dossier, form.kind(), form.event());
        OptionalInt print = prints.beginning(form, file);
        String hash = Sha256.hex(file);
        SignedFile checked = new SignedFile(
                form.event(),
                hash,
                file.length,
                recorded.stream()
                        .filter(one -> one.file() != null && one.file().sha256().equals(hash))
                        .map(Signature::signatory)
                        .toList(),
                print.isPresent(),
                read(file).stream()
                        .map(one -> found(one, file.length, print, recorded))
                        .toList(),
                Trust.NOT_CHECKED,
                timeliness.now(),
                scope.caller().subject());
        keep(form, checked);
        return checked;
    }

    private static List<SignedPdf.Found> read(byte[] file) {
        try {
            return SignedPdf.signatures(file);
        } catch (IOException unreadable) {
            throw Problems.badRequest("unreadable-pdf", UNREADABLE);
        }
    }

    private static Found found(SignedPdf.Found one, int length, OptionalInt print, List<Signature> recorded) {
        boolean coversPrint =
                print.isPresent() && one.coversFrom() >= print.getAsInt() && one.coversTo() >= print.getAsInt();
        return new Found(
                one.field(),
                one.intact(),
                one.intact() && coversPrint,
                one.coversTo() == length,
                one.signer(),
                one.issuer(),
                one.certificate(),
                one.signedAt(),
                signatory(one.certificate(), recorded));
    }

    /** Serial numbers are written with colons and noughts or without. */
    private static Signatory signatory(String certificate, List<Signature> recorded) {
        return recorded.stream()
                .filter(one -> certificate != null && one.certificate() != null)
                .filter(one -> serial(one.certificate()).equals(serial(certificate)))
                .map(Signature::signatory)
                .findFirst()
                .orElse(null);
    }

    private static BigInteger serial(String digits) {
        String plain = digits.replace(":", "");
        return plain.isEmpty() ? BigInteger.ZERO : new BigInteger(plain, HEXADECIMAL);
    }

    private void keep(FormRef form, SignedFile checked) {
        entities.createNativeQuery("""
                        insert into form_signed_file (dossier, kind, event_sequence, checked_at, checked_by, found)
                        values (:dossier, :kind, :event, :at, :by, cast(:found as jsonb))""")
                .setParameter("dossier", form.dossier())
                .setParameter("kind", form.kind().name())
                .setParameter("event", form.event())
                .setParameter("at", checked.checkedAt())
                .setParameter("by", checked.checkedBy())
                .setParameter("found", StoredJson.write(checked))
                .executeUpdate();
    }

    /** What was found so far, the latest first. */
    @Transactional
    @SuppressWarnings("unchecked")
    List<SignedFile> all(String dossier, String number, Long event) {
        FormRef form = FormRef.of(signing.signable(dossier, number, event));
        List<String> rows = entities.createNativeQuery("""
                        select cast(found as text) from form_signed_file
                        where dossier = :dossier and kind = :kind and event_sequence = :event
                        order by number desc limit 200""", String.class)
                .setParameter("dossier", dossier)
                .setParameter("kind", form.kind().name())
                .setParameter("event", form.event())
                .getResultList();
        return rows.stream().map(row -> StoredJson.read(row, SignedFile.class)).toList();
    }

    private static final Text UNREADABLE = Text.of(
            "Tệp không đọc được như một PDF, bị hỏng hoặc bị khóa.",
            "The file is no readable PDF, is broken or locked.");
}
