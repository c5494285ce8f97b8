package vn.cchc.plan.remediation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.cchc.kit.inbox.ReceivedEvent;

/** The late dossiers of each task, and the ends that were seen. */
@ApplicationScoped
class RemediationTable {

    private static final String ADD = """
            insert into remediation_dossier (task_id, dossier, missed_due_at, event_id, overdue_sequence, settled_at)
            values (:task, :dossier, :missed, :event, :sequence,
                    (select ended_at from dossier_ending where dossier = :dossier))
            on conflict on constraint remediation_dossier_pk do nothing""";

    private static final String SETTLE = """
            update remediation_dossier set settled_at = :at
            where dossier = :dossier and settled_at is null
            returning task_id""";

    private static final String CLEAR = """
            update remediation_dossier set cleared_at = :at
            where dossier = :dossier and cleared_at is null and overdue_sequence < :sequence
            returning task_id""";

    private static final String APOLOGISE = """
            update remediation_dossier set apologised_at = :at
            where dossier = :dossier and apologised_at is null and cleared_at is null and overdue_sequence < :sequence
            returning task_id""";

    /** Done is what is settled and, where the rule of the month says so, apologised for. */
    private static final String COUNT = """
            select count(*) filter (where d.settled_at is not null and (d.apologised_at is not null or not coalesce(
                       (select r.apology_required from remediation_rule r where r.effective_from <= t.fault_month
                        order by r.effective_from desc limit 1), false))),
                   count(*)
            from remediation_dossier d join task t on t.id = d.task_id
            where d.task_id = :task and d.cleared_at is null""";

    private static final String ENDED = """
            insert into dossier_ending (dossier, ended_at) values (:dossier, :at)
            on conflict on constraint dossier_ending_pk do nothing""";

    private static final String PAGE = """
            select dossier, missed_due_at, event_id, settled_at, cleared_at, apologised_at from remediation_dossier
            where task_id = :task and (dossier, missed_due_at) > (:afterDossier, :afterMissed)
            order by dossier, missed_due_at limit :rows""";

    private final EntityManager entities;

    RemediationTable(EntityManager entities) {
        this.entities = entities;
    }

    /** False when this missed deadline is listed already. */
    boolean add(UUID task, OverdueDossier overdue, ReceivedEvent event) {
        return entities.createNativeQuery(ADD)
                        .setParameter("task", task)
                        .setParameter("dossier", overdue.dossier())
                        .setParameter("missed", overdue.detail().missedDueAt())
                        .setParameter("event", event.id())
                        .setParameter("sequence", event.sequence())
                        .executeUpdate()
                == 1;
    }

    @SuppressWarnings("unchecked")
    List<UUID> settle(EndedDossier ended) {
        return entities.createNativeQuery(SETTLE, UUID.class)
                .setParameter("at", ended.occurredAt())
                .setParameter("dossier", ended.dossier())
                .getResultList();
    }

    /** Takes a dossier off: what it told after it was overdue shows that it had not been late. */
    @SuppressWarnings("unchecked")
    List<UUID> clear(String dossier, ReceivedEvent event) {
        return entities.createNativeQuery(CLEAR, UUID.class)
                .setParameter("at", event.time())
                .setParameter("dossier", dossier)
                .setParameter("sequence", event.sequence())
                .getResultList();
    }

    /** Ticks what the dossier missed before the apology; what it misses afterwards needs another one. */
    @SuppressWarnings("unchecked")
    List<UUID> apologise(Apology apology, ReceivedEvent event) {
        return entities.createNativeQuery(APOLOGISE, UUID.class)
                .setParameter("at", apology.occurredAt())
                .setParameter("dossier", apology.dossier())
                .setParameter("sequence", event.sequence())
                .getResultList();
    }

    void rememberEnding(EndedDossier ended) {
        entities.createNativeQuery(ENDED)
                .setParameter("dossier", ended.dossier())
                .setParameter("at", ended.occurredAt())
                .executeUpdate();
    }

    /** Forgets ends from before that many days, by the database's clock. */
    @Transactional
    int forgetEndings(int days) {
        return entities.createNativeQuery(
                        "delete from dossier_ending where ended_at < now() - make_interval(days => :days)")
                .setParameter("days", days)
                .executeUpdate();
    }

    Count count(UUID task) {
        Object[] row = (Object[]) entities.createNativeQuery(COUNT, Object[].class)
                .setParameter("task", task)
                .getSingleResult();
        return new Count(((Number) row[0]).intValue(), ((Number) row[1]).intValue());
    }

    @Transactional
    List<LateDossier> page(UUID task, LateDossier.Key after, int rows) {
        List<?> found = entities.createNativeQuery(PAGE, Object[].class)
                .setParameter("task", task)
                .setParameter("afterDossier", after.dossier())
                .setParameter("afterMissed", after.missedDueAt())
                .setParameter("rows", rows)
                .getResultList();
        return found.stream()
                .map(row -> (Object[]) row)
                .map(row -> new LateDossier(
                        (String) row[0], (Instant) row[1], (UUID) row[2], (Instant) row[3], (Instant) row[4], (Instant)
                                row[5]))
                .toList();
    }

    /** How far a task is. */
    record Count(int done, int total) {}
}
