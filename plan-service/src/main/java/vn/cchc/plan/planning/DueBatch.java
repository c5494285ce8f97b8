package vn.cchc.plan.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.cchc.plan.DatabaseClock;
import vn.cchc.plan.PlanConfig;

/** One transaction of the sweep: rows another replica holds are skipped, and the database's clock says what day it is. */
@ApplicationScoped
class DueBatch {

    private static final String DUE = """
            select t.id from task t
            where t.id > :after and t.id in (
                select m.task_id from task_milestone m
                where m.state = 'OPEN' and m.overdue_since is null and m.due_on <= :horizon
                  and (m.due_on < :today or m.due_soon_told_for is distinct from m.due_on)
                union all
                select l.task_id from task_lead_part l
                where l.state = 'OPEN' and l.overdue_since is null and l.due_on <= :horizon
                  and (l.due_on < :today or l.due_soon_told_for is distinct from l.due_on))
            order by t.id""";

    /** Comes before every task. */
    static final UUID START = new UUID(0, 0);

    private final EntityManager entities;
    private final TaskRepository tasks;
    private final TaskStore store;
    private final PlanConfig config;
    private final DatabaseClock clock;

    DueBatch(EntityManager entities, TaskRepository tasks, TaskStore store, PlanConfig config, DatabaseClock clock) {
        this.entities = entities;
        this.tasks = tasks;
        this.store = store;
        this.config = config;
        this.clock = clock;
    }

    /** Handles the next tasks in order; empty when these were the last. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Optional<UUID> handle(UUID after, int rows) {
        LocalDate today = clock.today();
        List<UUID> ids = due(after, today, rows, " for update skip locked");
        for (UUID id : ids) {
            TaskEntity task = tasks.findById(id);
            store.applyOrRefuse(task, task.work().check(today, config.sweep().remindDaysBefore()));
        }
        return ids.size() < rows ? Optional.empty() : Optional.of(ids.get(ids.size() - 1));
    }

    /** The next task, handled or not. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Optional<UUID> peek(UUID after) {
        return due(after, clock.today(), 1, "").stream().findFirst();
    }

    @SuppressWarnings("unchecked")
    private List<UUID> due(UUID after, LocalDate today, int rows, String lock) {
        return entities.createNativeQuery(DUE + " limit :rows" + lock, UUID.class)
                .setParameter("horizon", today.plusDays(config.sweep().remindDaysBefore()))
                .setParameter("today", today)
                .setParameter("after", after)
                .setParameter("rows", rows)
                .getResultList();
    }
}
