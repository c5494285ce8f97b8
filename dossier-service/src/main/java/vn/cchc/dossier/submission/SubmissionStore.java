package vn.cchc.dossier.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.cchc.dossier.applicant.Sealing;
import vn.cchc.dossier.intake.IntakeRequest;
import vn.cchc.dossier.stored.StoredJson;
import vn.cchc.dossier.submission.SubmissionForms.Given;
import vn.cchc.kit.outbox.Outbox;
import vn.cchc.kit.web.BusinessDays;
import vn.cchc.kit.web.LikePattern;

/** Keeps submissions: row, history and outbox entry are written in the transaction at hand, or none of them. */
@ApplicationScoped
class SubmissionStore {

    private static final String SYSTEM = "system";

    /** No submission has this code; its applicant has no digits that anybody could guess. */
    private static final String DECOY = "decoy";

    private static final String DECOY_CONTENT = """
            {"procedure":"0.000000","receivingAgency":"decoy","channel":"ONLINE","returnChannel":"ONLINE",
             "applicant":{"type":"PERSON","name":"decoy"},"components":[]}""";

    private final EntityManager entities;
    private final Sealing sealing;
    private final Outbox outbox;
    private final byte[] sealedDecoy;

    SubmissionStore(EntityManager entities, Sealing sealing, Outbox outbox) {
        this.entities = entities;
        this.sealing = sealing;
        this.outbox = outbox;
        this.sealedDecoy = sealing.seal(DECOY, DECOY_CONTENT);
    }

    /** For look-ups that miss: opened and read like a real one, so that a miss takes as long as a hit. */
    IntakeRequest decoy() {
        return StoredJson.read(sealing.open(DECOY, sealedDecoy), IntakeRequest.class);
    }

    void add(SubmissionRow row) {
        entities.persist(row);
    }

    Optional<SubmissionRow> find(String code) {
        return Optional.ofNullable(entities.find(SubmissionRow.class, code));
    }

    /** The submission, held until the transaction ends, so that one thing happens to it at a time. */
    Optional<SubmissionRow> lock(String code) {
        return Optional.ofNullable(entities.find(SubmissionRow.class, code, LockModeType.PESSIMISTIC_WRITE));
    }

    void seal(SubmissionRow row, IntakeRequest request) {
        row.sealedContent = sealing.seal(row.code, StoredJson.write(request));
        String identity = request.applicant().identityNumber();
        row.identityHash = identity == null ? null : sealing.hash(identity);
    }

    /** In clear; empty once it is a dossier. */
    Optional<IntakeRequest> request(SubmissionRow row) {
        return Optional.ofNullable(row.sealedContent)
                .map(content -> StoredJson.read(sealing.open(row.code, content), IntakeRequest.class));
    }

    /** @param words what an officer wrote, for the history only; @param detail what is published */
    void record(SubmissionRow row, SubmissionEventType type, Moment moment, String words, Map<String, Object> detail) {
        row.sequence++;
        entities.createNativeQuery("""
                        insert into submission_event (submission, sequence, type, occurred_at, recorded_by, data)
                        values (:code, :sequence, :type, :at, :by, cast(:data as jsonb))""")
                .setParameter("code", row.code)
                .setParameter("sequence", row.sequence)
                .setParameter("type", type.name())
                .setParameter("at", moment.occurredAt())
                .setParameter("by", moment.by())
                .setParameter("data", words)
                .executeUpdate();
        outbox.append(SubmissionEvents.publish(row, type, moment.occurredAt(), moment.now(), detail));
    }

    /** What its sender was asked for and why it was refused, the oldest first. */
    @SuppressWarnings("unchecked")
    List<Given> answers(String code) {
        List<Object[]> rows = entities.createNativeQuery("""
                        select type, occurred_at, cast(data as text) from submission_event
                        where submission = :code and type in ('COMPLETION_REQUESTED', 'REFUSED')
                        order by sequence""", Object[].class)
                .setParameter("code", code)
                .getResultList();
        return rows.stream()
                .map(row -> new Given(SubmissionEventType.valueOf((String) row[0]), (Instant) row[1], (String) row[2]))
                .toList();
    }

    /** The event owed when a due time passed without an answer; recorded once, whoever finds it. */
    boolean announceIfOwed(SubmissionRow row, Instant now) {
        if (!row.owesOverdue(now)) {
            return false;
        }
        announceMissed(row, now);
        return true;
    }

    void announceMissed(SubmissionRow row, Instant now) {
        row.missed();
        Map<String, Object> detail =
                Map.of("missedAcknowledgeBy", row.acknowledgeBy, "acknowledgeVersion", row.acknowledgeVersion);
        Moment moment = new Moment(row.acknowledgeBy, now, SYSTEM);
        record(row, SubmissionEventType.ACKNOWLEDGEMENT_OVERDUE, moment, "{}", detail);
    }

    /** Ends what was not completed in time; recorded once, whoever finds it. */
    boolean expireIfOwed(SubmissionRow row, Instant now) {
        if (!row.isExpired(now)) {
            return false;
        }
        row.expired();
        Map<String, Object> detail = Map.of("missedCompleteBy", row.completeBy);
        record(row, SubmissionEventType.EXPIRED, new Moment(row.completeBy, now, SYSTEM), "{}", detail);
        return true;
    }

    /**
     * Those that wait for an answer or for their sender, by a time counted within the period, in the order of their codes; below
     * that path.
     */
    @SuppressWarnings("unchecked")
    List<SubmissionRow> open(String path, BusinessDays.Period period, String after, int limit) {
        return entities.createNativeQuery("""
                        select s.* from submission s
                        where s.state in ('PENDING', 'AWAITING_COMPLETION') and s.code > :after
                          and case s.state when 'PENDING' then s.acknowledge_from < :to and s.acknowledge_by >= :from
                                           else s.acknowledged_at < :to and s.complete_by >= :from end
                          and (s.receiving_agency = :path or s.receiving_agency in (
                               select a.code from agency a where a.path = :path or a.path like :below))
                        order by s.code limit :limit""", SubmissionRow.class)
                .setParameter("after", after)
                .setParameter("from", period.from())
                .setParameter("to", period.toExclusive())
                .setParameter("path", path)
                .setParameter("below", LikePattern.startingWith(path + "/"))
                .setParameter("limit", limit)
                .getResultList();
    }

    /** When something happened, when it is recorded and by whom. */
    record Moment(Instant occurredAt, Instant now, String by) {
        static Moment of(Instant now, String by) {
            return new Moment(now, now, by);
        }
    }

    /** Newest first; of the agency and all below its path, after the row with these keys if they are given. */
    @SuppressWarnings("unchecked")
    List<SubmissionRow> list(String agency, String path, SubmissionState state, List<String> after, int limit) {
        String ofState = state == null ? "" : " and s.state = :state";
        String next = after.isEmpty() ? "" : " and (s.received_at, s.code) < (:afterAt, :afterCode)";
        Query query = entities.createNativeQuery(
                        "select s.* from submission s where (s.receiving_agency = :agency or s.receiving_agency in"
                                + " (select a.code from agency a where a.path = :path or a.path like :below))"
                                + ofState + next + " order by s.received_at desc, s.code desc limit :limit",
                        SubmissionRow.class)
                .setParameter("agency", agency)
                .setParameter("path", path)
                .setParameter("below", LikePattern.startingWith(path + "/"))
                .setParameter("limit", limit);
        if (state != null) {
            query.setParameter("state", state.name());
        }
        if (!after.isEmpty()) {
            query.setParameter("afterAt", Instant.parse(after.get(0)));
            query.setParameter("afterCode", after.get(1));
        }
        return query.getResultList();
    }
}
