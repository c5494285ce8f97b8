package vn.cchc.plan.reporting;

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
class ReportWatch {

    private static final String DUE = """
            select id from owed_report
            where state in ('OPEN', 'RETURNED') and missing_since is null and not locked and watched_on <= :horizon
              and (watched_on < :today or soon_told_for is distinct from watched_on)
              and (watched_on, id) > (:afterDue, :afterId)
            order by watched_on, id limit :rows""";

    private final EntityManager entities;
    private final OwedRepository owed;
    private final DutyRepository duties;
    private final ReportStore store;
    private final DatabaseClock clock;
    private final PlanConfig.Reporting config;

    ReportWatch(
            EntityManager entities,
            OwedRepository owed,
            DutyRepository duties,
            ReportStore store,
            DatabaseClock clock,
            PlanConfig config) {
        this.entities = entities;
        this.owed = owed;
        this.duties = duties;
        this.store = store;
        this.clock = clock;
        this.config = config.reporting();
    }

    /** Reminds and finds missing in the next rows in order; empty when these were the last. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Optional<Key> handle(Key after, int rows) {
        LocalDate today = today();
        List<UUID> ids = due(after, today, rows, " for update skip locked");
        Key last = after;
        for (UUID id : ids) {
            OwedEntity entity = owed.findById(id);
            last = new Key(entity.report().goodUntil(), id);
            store.apply(entity, entity.report().check(today, config.remindDaysBefore()));
        }
        return ids.size() < rows ? Optional.empty() : Optional.of(last);
    }

    /** The place of the next row, handled or not. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Optional<Key> peek(Key after) {
        return due(after, today(), 1, "").stream()
                .findFirst()
                .map(id -> new Key(owed.findById(id).report().goodUntil(), id));
    }

    @SuppressWarnings("unchecked")
    private List<UUID> due(Key after, LocalDate today, int rows, String lock) {
        return entities.createNativeQuery(DUE + lock, UUID.class)
                .setParameter("horizon", today.plusDays(config.remindDaysBefore()))
                .setParameter("today", today)
                .setParameter("afterDue", after.due())
                .setParameter("afterId", after.id())
                .setParameter("rows", rows)
                .getResultList();
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    List<UUID> dutiesToKeep(LocalDate today) {
        return duties.toKeep(today);
    }

    @Transactional
    LocalDate today() {
        return clock.today();
    }

    /** A place in the order of due days. */
    record Key(LocalDate due, UUID id) {

        static final Key START = new Key(LocalDate.of(1, 1, 1), new UUID(0, 0));
    }
}
