package vn.cchc.plan.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.cchc.plan.DatabaseDays;
import vn.cchc.plan.reminder.domain.Digest;
import vn.cchc.plan.reminder.domain.Line;
import vn.cchc.plan.reminder.domain.ReminderKind;
import vn.cchc.plan.reminder.domain.Told;

/** The digests as they are written and sent; the database's clock says when. */
@ApplicationScoped
class DigestTable {

    private static final String LAPSE = """
            with over as (
                update reminder_digest set state = 'LAPSED', next_attempt_at = null
                where day < :today and state in ('PENDING', 'FAILED') returning id)
            update reminder_line set lapsed = true where digest in (select id from over)""";

    private static final String TOLD = """
            select recipient, kind, subject, part, due_on, max(mark) from reminder_line
            where due_on between :from and :to and not lapsed
            group by recipient, kind, subject, part, due_on""";

    private static final String ADD = """
            insert into reminder_digest (id, recipient, day, email, name, state, next_attempt_at, message_id)
            values (:id, :recipient, :day, :email, :name, :state, case when :state = 'PENDING' then now() end, :message)
            on conflict on constraint reminder_digest_once_a_day do nothing""";

    private static final String ADD_LINE = """
            insert into reminder_line (digest, position, recipient, kind, agency, subject, part, title, what, source,
                                       due_on, mark)
            values (:digest, :position, :recipient, :kind, :agency, :subject, :part, :title, :what, :source, :due, :mark)""";

    private static final String CLAIM = """
            update reminder_digest
            set attempts = attempts + 1, next_attempt_at = now() + make_interval(secs => :lease)
            where id = (select id from reminder_digest
                        where state = 'PENDING' and day = :today and next_attempt_at <= now()
                        order by next_attempt_at, id limit 1 for update skip locked)
            returning id""";

    private static final String SENT = """
            update reminder_digest set state = 'SENT', sent_at = now(), next_attempt_at = null, failure = null
            where id = :id and state <> 'SENT'""";

    private static final String RETRY = """
            update reminder_digest set next_attempt_at = now() + make_interval(secs => :wait), failure = :failure
            where id = :id and state = 'PENDING'""";

    private static final String GIVE_UP = """
            update reminder_digest set state = 'FAILED', next_attempt_at = null, failure = :failure
            where id = :id and state = 'PENDING'""";

    private final EntityManager entities;

    DigestTable(EntityManager entities) {
        this.entities = entities;
    }

    /** What was not sent on its day was not told. */
    @Transactional
    int lapse(LocalDate today) {
        return entities.createNativeQuery(LAPSE).setParameter("today", today).executeUpdate();
    }

    @Transactional
    Told told(LocalDate from, LocalDate to) {
        List<?> rows = entities.createNativeQuery(TOLD, Object[].class)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultList();
        Map<Told.What, Integer> marks = new HashMap<>();
        for (Object each : rows) {
            Object[] row = (Object[]) each;
            Told.What what = new Told.What(
                    (String) row[0],
                    ReminderKind.valueOf((String) row[1]),
                    (UUID) row[2],
                    ((Number) row[3]).intValue(),
                    DatabaseDays.of(row[4]));
            marks.put(what, ((Number) row[5]).intValue());
        }
        return new Told(marks);
    }

    /** False when the recipient has a digest of that day already, by this replica or another. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean add(Digest digest, DigestState state) {
        UUID id = UUID.randomUUID();
        int added = entities.createNativeQuery(ADD)
                .setParameter("id", id)
                .setParameter("recipient", digest.recipient().key())
                .setParameter("day", digest.day())
                .setParameter("email", digest.recipient().email())
                .setParameter("name", digest.recipient().name())
                .setParameter("state", state.name())
                .setParameter("message", "<" + id + "@reminder.cchc>")
                .executeUpdate();
        if (added == 0) {
            return false;
        }
        for (int i = 0; i < digest.lines().size(); i++) {
            add(id, i, digest.recipient().key(), digest.lines().get(i));
        }
        return true;
    }

    private void add(UUID digest, int position, String recipient, Line line) {
        entities.createNativeQuery(ADD_LINE)
                .setParameter("digest", digest)
                .setParameter("position", position)
                .setParameter("recipient", recipient)
                .setParameter("kind", line.kind().name())
                .setParameter("agency", line.agency())
                .setParameter("subject", line.subject())
                .setParameter("part", line.part())
                .setParameter("title", line.title())
                .setParameter("what", line.what())
                .setParameter("source", line.source())
                .setParameter("due", line.dueOn())
                .setParameter("mark", line.mark())
                .executeUpdate();
    }

    /** Takes the next digest of that day for sending; nobody else gets it while the lease lasts. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Optional<UUID> claim(LocalDate today, Duration lease) {
        List<?> claimed = entities.createNativeQuery(CLAIM, UUID.class)
                .setParameter("today", today)
                .setParameter("lease", lease.toSeconds())
                .getResultList();
        return claimed.stream().map(UUID.class::cast).findFirst();
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void sent(UUID id) {
        entities.createNativeQuery(SENT).setParameter("id", id).executeUpdate();
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void retryAfter(UUID id, Duration wait, String failure) {
        failed(RETRY, id, failure).setParameter("wait", wait.toSeconds()).executeUpdate();
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void giveUp(UUID id, String failure) {
        failed(GIVE_UP, id, failure).executeUpdate();
    }

    private Query failed(String sql, UUID id, String failure) {
        return entities.createNativeQuery(sql).setParameter("id", id).setParameter("failure", failure);
    }
}
