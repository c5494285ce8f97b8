package vn.cchc.report.missing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** What is asked for, how often, and when next; by the database's clock. */
@ApplicationScoped
class GapTable {

    private static final String NOTE_NEW = """
            insert into gap_repair (topic, subject, next_at)
            select topic, subject, min(detected_at) + make_interval(secs => :grace)
            from inbox_gap where closed_at is null group by topic, subject
            on conflict do nothing""";
    private static final String FORGET_CLOSED = """
            delete from gap_repair r where not exists (
                select from inbox_gap g where g.topic = r.topic and g.subject = r.subject and g.closed_at is null)""";

    /** What was given up lacks more by now: what is new may well be had. */
    private static final String RENEW = """
            update gap_repair r set attempts = 0, given_up_at = null, next_at = now() + make_interval(secs => :grace)
            where r.given_up_at is not null and exists (
                select from inbox_gap g where g.topic = r.topic and g.subject = r.subject and g.closed_at is null
                    and g.detected_at > r.asked_at)""";

    /** Counted and put off before it is asked: whoever dies while asking is as one who got no answer. */
    private static final String TAKE = """
            update gap_repair r
            set attempts = r.attempts + 1, asked_at = now(),
                next_at = now() + make_interval(secs => least(:longest, :first * power(2, least(r.attempts, 30))))
            from (
                select topic, subject from gap_repair where given_up_at is null and next_at <= now()
                order by next_at limit 1 for update skip locked
            ) due
            where r.topic = due.topic and r.subject = due.subject
            returning r.topic, r.subject""";

    private static final String RANGE = """
            select min(sequence), least(max(sequence), min(sequence) + 999) from inbox_gap
            where topic = :topic and subject = :subject and closed_at is null""";
    private static final String NOTE_ANSWER = """
            update gap_repair set last_answer = :answer, absent = :absent,
                given_up_at = case when :answer = 'ABSENT' or attempts >= :most then now() end
            where topic = :topic and subject = :subject""";
    private static final String TRY_AGAIN =
            "update gap_repair set attempts = 0, given_up_at = null, next_at = now() where given_up_at is not null";

    private final EntityManager entities;
    private final GapConfig config;

    GapTable(EntityManager entities, GapConfig config) {
        this.entities = entities;
        this.config = config;
    }

    @Transactional
    void refresh() {
        entities.createNativeQuery(NOTE_NEW)
                .setParameter("grace", (double) config.grace().toSeconds())
                .executeUpdate();
        entities.createNativeQuery(RENEW)
                .setParameter("grace", (double) config.grace().toSeconds())
                .executeUpdate();
        entities.createNativeQuery(FORGET_CLOSED).executeUpdate();
    }

    /** The next range to ask for, unless nothing is due. One whose gaps have closed meanwhile is empty too. */
    @Transactional
    Optional<MissingRange> take() {
        List<?> due = entities.createNativeQuery(TAKE)
                .setParameter("longest", (double) config.longestWait().toSeconds())
                .setParameter("first", (double) config.firstWait().toSeconds())
                .getResultList();
        return due.stream()
                .findFirst()
                .map(Object[].class::cast)
                .flatMap(row -> range((String) row[0], (String) row[1]));
    }

    private Optional<MissingRange> range(String topic, String subject) {
        var row = (Object[]) entities.createNativeQuery(RANGE)
                .setParameter("topic", topic)
                .setParameter("subject", subject)
                .getSingleResult();
        return row[0] == null
                ? Optional.empty()
                : Optional.of(new MissingRange(topic, subject, (Long) row[0], (Long) row[1]));
    }

    @Transactional
    void note(MissingRange range, Owners.Said said) {
        entities.createNativeQuery(NOTE_ANSWER)
                .setParameter("answer", said.answer().name())
                .setParameter("absent", said.absent())
                .setParameter("most", config.attempts())
                .setParameter("topic", range.topic())
                .setParameter("subject", range.subject())
                .executeUpdate();
    }

    /** Takes up again what was given up; returns how many aggregates. */
    @Transactional
    int tryAgain() {
        return entities.createNativeQuery(TRY_AGAIN).executeUpdate();
    }
}
