package vn.cchc.plan.planning;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class TaskRepository implements PanacheRepositoryBase<TaskEntity, UUID> {

    /** Held until the transaction ends, so that of fifty who complete a task one does. */
    Optional<TaskEntity> forUpdate(UUID id) {
        return Optional.ofNullable(getEntityManager().find(TaskEntity.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    List<TaskEntity> ofPlan(UUID planId) {
        return list("planId = ?1 order by position", planId);
    }

    Optional<TaskEntity> remediation(String faultAgency, LocalDate month) {
        return find("faultAgency = ?1 and faultMonth = ?2", faultAgency, month).firstResultOptional();
    }

    /** The tasks these were carried over into. */
    List<TaskEntity> carriedFrom(Collection<UUID> ids) {
        return list("carriedFrom in ?1", ids);
    }

    /** The tasks of a plan with a content whose day is that of a unit's own plan. */
    List<UUID> following(UUID planId, String unit) {
        return new Query("select t.id from task t")
                .and("t.plan_id = :plan", "plan", planId)
                .and(
                        "exists (select 1 from task_milestone m where m.task_id = t.id and m.event_child = :unit)",
                        "unit",
                        unit)
                .ids(getEntityManager(), "t.id", Integer.MAX_VALUE);
    }

    int nextPosition(UUID planId) {
        return find("planId = ?1 order by position desc", planId)
                .firstResultOptional()
                .map(task -> task.position() + 1)
                .orElse(1);
    }
}
