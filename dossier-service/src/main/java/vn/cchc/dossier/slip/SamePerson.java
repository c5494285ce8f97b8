package vn.cchc.dossier.slip;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.HexFormat;
import java.util.stream.Stream;
import vn.cchc.dossier.applicant.Applicant;
import vn.cchc.dossier.applicant.Sealing;

/**
 * Who is the same person at every counter: by the identity number, and where one of two slips has none by name and phone, whatever
 * the case, the marks and the spaces.
 */
@ApplicationScoped
class SamePerson {

    private static final String CONTACT = "select name_without_marks(:name) || '/' || phone_digits(:phone)";

    private static final HexFormat HEX = HexFormat.of();

    private final EntityManager entities;
    private final Sealing sealing;

    SamePerson(EntityManager entities, Sealing sealing) {
        this.entities = entities;
        this.sealing = sealing;
    }

    /** Without either nobody can tell. */
    static boolean isUnknown(Applicant applicant) {
        return applicant.identityNumber() == null && !applicant.hasPhone();
    }

    void mark(SlipRow row, Applicant applicant) {
        String identity = applicant.identityNumber();
        row.identityHash = identity == null ? null : sealing.hash(identity);
        row.contactHash = applicant.hasPhone() ? sealing.hash(contact(applicant)) : null;
    }

    private String contact(Applicant applicant) {
        return (String) entities.createNativeQuery(CONTACT, String.class)
                .setParameter("name", applicant.name())
                .setParameter("phone", applicant.phone())
                .getSingleResult();
    }

    /** Two counters that ask the same person for the same thing do so one after the other. */
    void lock(SlipRow row) {
        Stream.of(hex(row.identityHash), hex(row.contactHash))
                .filter(hash -> hash != null)
                .forEach(hash -> entities.createNativeQuery(
                                "select cast(pg_advisory_xact_lock(hashtextextended(:hash || :procedure, 0)) as text)")
                        .setParameter("hash", hash)
                        .setParameter("procedure", row.procedureCode)
                        .getSingleResult());
    }

    /** Requests that are still open: since then, and nothing has come in and nothing was refused after them. */
    int openRequests(SlipRow row, Applicant applicant, Instant since) {
        Query query = entities.createNativeQuery("""
                        select count(*) from slip s
                        where %s and s.procedure_code = :procedure and s.made_at > :since
                          and s.kind = 'SUPPLEMENT_REQUEST'
                          and not exists (select 1 from slip r where %s and r.procedure_code = s.procedure_code
                                          and r.kind = 'REFUSAL' and r.made_at >= s.made_at)
                          and not exists (select 1 %s)
                          and not exists (select 1 %s)
                        """.formatted(
                        isSame("s"),
                        isSame("r"),
                        Arrivals.BY_IDENTITY,
                        Arrivals.byContact("cast(:name as text)", "cast(:phone as text)")));
        return ((Number) query.setParameter("identity", hex(row.identityHash))
                        .setParameter("contact", hex(row.contactHash))
                        .setParameter("phone", row.contactHash == null ? null : applicant.phone())
                        .setParameter("name", applicant.name())
                        .setParameter("procedure", row.procedureCode)
                        .setParameter("since", since)
                        .getSingleResult())
                .intValue();
    }

    private static String isSame(String slip) {
        return """
               (%1$s.identity_hash = decode(cast(:identity as text), 'hex')
                or %1$s.contact_hash = decode(cast(:contact as text), 'hex')
                   and (%1$s.identity_hash is null or cast(:identity as text) is null))""".formatted(slip);
    }

    private static String hex(byte[] hash) {
        return hash == null ? null : HEX.formatHex(hash);
    }
}
