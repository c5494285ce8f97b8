package vn.cchc.plan.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.cchc.kit.web.BusinessDays;
import vn.cchc.plan.PlanConfig;
import vn.cchc.plan.planning.domain.TaskDecision;

/** One transaction of the sweep: rows another replica holds are skipped, and the database's clock says what day it is. */
@ApplicationScoped
class DueBatch {

    private static final String DUE = """
            select id from task
            where state = 'OPEN' and overdue_since is null and due_on <= :horizon
              and (due_on < :today or due_soon_told_for is distinct from due_on)
              and (due_on, id) > (:afterDue, :afterId)
            order by due_on, id""";

    private final EntityManager entities;
    private final TaskRepository tasks;
    private final TaskStore store;
    private final PlanConfig config;

    DueBatch(EntityManager entities, TaskRepository tasks, TaskStore store, PlanConfig config) {
        this.entities = entities;
        this.tasks = tasks;
        this.store = store;
        this.config = config;
    }

    /** Handles the next tasks in order; empty when these were the last. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Optional<Key> handle(Key after, int rows) {
        LocalDate today = today();
        List<UUID> ids = due(after, today, rows, " for update skip locked");
        Key last = after;
        for (UUID id : ids) {
            TaskEntity task = tasks.findById(id);
            last = new Key(task.task().dueOn(), id);
            if (task.task().check(today, config.sweep().remindDaysBefore()) instanceof TaskDecision.Accepted accepted) {
                store.apply(task, accepted);
            }
        }
        return ids.size() < rows ? Optional.empty() : Optional.of(last);
    }

    /** The place of the next task, handled or not. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Optional<Key> peek(Key after) {
        return due(after, today(), 1, "").stream()
                .findFirst()
                .map(id -> new Key(tasks.findById(id).task().dueOn(), id));
    }

    @SuppressWarnings("unchecked")
    private List<UUID> due(Key after, LocalDate today, int rows, String lock) {
        return entities.createNativeQuery(DUE + " limit :rows" + lock, UUID.class)
                .setParameter("horizon", today.plusDays(config.sweep().remindDaysBefore()))
                .setParameter("today", today)
                .setParameter("afterDue", after.due())
                .setParameter("afterId", after.id())
                .setParameter("rows", rows)
                .getResultList();
    }

    private LocalDate today() {
        return BusinessDays.of((Instant)
                entities.createNativeQuery("select now()", Instant.class).getSingleResult());
    }

    /** A place in the order of due dates. */
    record Key(LocalDate due, UUID id) {

        static final Key START = new Key(LocalDate.of(1, 1, 1), new UUID(0, 0));
    }
}
