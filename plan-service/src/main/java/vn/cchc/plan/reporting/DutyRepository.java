package vn.cchc.plan.reporting;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class DutyRepository implements PanacheRepositoryBase<DutyEntity, UUID> {

    /** What periods and members depend on besides the duty itself: the day, the tree of agencies and the calendars. */
    static final String STAMP = "(cast(:today as text) || '/' || (select coalesce(sum(sequence), 0) from agency)"
            + " || '/' || (select coalesce(sum(sequence), 0) from calendar_year))";

    Optional<DutyEntity> forUpdate(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Duties whose periods were not looked at since the day, the tree or a calendar changed. */
    @SuppressWarnings("unchecked")
    List<UUID> toKeep(LocalDate today) {
        return getEntityManager()
                .createNativeQuery(
                        "select id from reporting_duty where kept_for is distinct from " + STAMP + " order by id",
                        UUID.class)
                .setParameter("today", today)
                .getResultList();
    }

    /** False when another replica is at it or has just been. */
    boolean takeToKeep(UUID id, LocalDate today) {
        String take = "select id from reporting_duty where id = :id and kept_for is distinct from " + STAMP
                + " for update skip locked";
        return !getEntityManager()
                .createNativeQuery(take, UUID.class)
                .setParameter("id", id)
                .setParameter("today", today)
                .getResultList()
                .isEmpty();
    }

    void kept(UUID id, LocalDate today) {
        getEntityManager()
                .createNativeQuery("update reporting_duty set kept_for = " + STAMP + " where id = :id")
                .setParameter("id", id)
                .setParameter("today", today)
                .executeUpdate();
    }
}
