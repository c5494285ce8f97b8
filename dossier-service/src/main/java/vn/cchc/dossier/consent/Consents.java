package vn.cchc.dossier.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.cchc.dossier.applicant.Applicants;
import vn.cchc.dossier.intake.Timeliness;
import vn.cchc.dossier.reading.DossierReader;
import vn.cchc.kit.identity.Caller;
import vn.cchc.kit.problem.Problem;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Text;
import vn.cchc.kit.problem.Violation;
import vn.cchc.kit.web.BusinessDays;

/** Keeps every yes and every withdrawal; the latest counts. Reached by a dossier, since that is what the caller may see. */
@ApplicationScoped
class Consents {

    private static final Text NO_NUMBER = Text.of(
            "Hồ sơ không có số định danh của người nộp nên không ghi nhận được.",
            "The dossier has no identity number of its applicant, so nothing can be recorded.");
    private static final Text NO_TEXT = Text.of(
            "Không có nội dung đồng ý này cho mục đích đã chọn vào thời điểm đó.",
            "There is no such text for this purpose at that time.");

    private final EntityManager entities;
    private final DossierReader dossiers;
    private final Applicants applicants;
    private final Timeliness timeliness;

    Consents(EntityManager entities, DossierReader dossiers, Applicants applicants, Timeliness timeliness) {
        this.entities = entities;
        this.dossiers = dossiers;
        this.applicants = applicants;
        this.timeliness = timeliness;
    }

    /** What was said about a purpose; nothing in it says who said it. */
    record Consent(
            String purpose,
            boolean given,
            String textVersion,
            ConsentRequest.Channel channel,
            Instant occurredAt,
            Instant recordedAt) {}

    Consent record(ConsentRequest request, Caller caller) {
        byte[] applicant = applicant(request.dossier());
        Instant now = timeliness.now();
        Instant at = request.occurredAt() == null ? now : request.occurredAt();
        timeliness.require(at, caller.roles());
        requireText(request, at);
        ConsentRow row = new ConsentRow();
        row.applicantHash = applicant;
        row.purpose = request.purpose();
        row.given = request.given();
        row.textVersion = request.textVersion();
        row.channel = request.channel();
        row.occurredAt = at;
        row.recordedAt = now;
        row.recordedBy = caller.subject();
        row.dossier = request.dossier();
        entities.persist(row);
        return consent(row);
    }

    /** All the applicant of the dossier has said, the latest first. */
    @Transactional
    List<Consent> of(String dossier) {
        return entities
                .createQuery(
                        "select c from ConsentRow c where c.applicantHash = :applicant"
                                + " order by c.occurredAt desc, c.id desc",
                        ConsentRow.class)
                .setParameter("applicant", applicant(dossier))
                .getResultList()
                .stream()
                .map(Consents::consent)
                .toList();
    }

    /** The purposes the applicant of the dossier agrees to now: whoever sends or publishes something asks here first. */
    static List<String> agreed(List<Consent> latestFirst) {
        Map<String, Consent> latest = latestFirst.stream()
                .collect(Collectors.toMap(
                        Consent::purpose, Function.identity(), (later, earlier) -> later, TreeMap::new));
        return latest.values().stream()
                .filter(Consent::given)
                .map(Consent::purpose)
                .toList();
    }

    private byte[] applicant(String dossier) {
        dossiers.requirePart(dossier);
        return applicants.key(dossier).orElseThrow(Consents::noNumber);
    }

    private static Problem noNumber() {
        return Problems.unprocessable("applicant-without-number", NO_NUMBER, Violation.at("/dossier", NO_NUMBER));
    }

    private void requireText(ConsentRequest request, Instant at) {
        boolean known = (Boolean) entities.createNativeQuery("""
                        select exists (select 1 from consent_text
                        where version = :version and purpose = :purpose and effective_from <= :day)""")
                .setParameter("version", request.textVersion())
                .setParameter("purpose", request.purpose())
                .setParameter("day", BusinessDays.of(at))
                .getSingleResult();
        if (!known) {
            throw Problems.unprocessable("unknown-consent-text", NO_TEXT, Violation.at("/textVersion", NO_TEXT));
        }
    }

    private static Consent consent(ConsentRow row) {
        return new Consent(row.purpose, row.given, row.textVersion, row.channel, row.occurredAt, row.recordedAt);
    }
}
