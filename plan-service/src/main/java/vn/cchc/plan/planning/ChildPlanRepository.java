package vn.cchc.plan.planning;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class ChildPlanRepository implements PanacheRepositoryBase<ChildPlanEntity, ChildPlanEntity.Key> {

    List<ChildPlanEntity> under(UUID parentPlan) {
        return list("key.parentPlan = ?1 order by key.agency", parentPlan);
    }

    /** Until when a unit owes its plan, where a day was set. */
    Optional<LocalDate> dueOf(UUID parentPlan, String agency) {
        return findByIdOptional(new ChildPlanEntity.Key(parentPlan, agency)).map(ChildPlanEntity::dueOn);
    }

    /** The row of that unit, made where there is none. */
    ChildPlanEntity of(UUID parentPlan, String agency) {
        return findByIdOptional(new ChildPlanEntity.Key(parentPlan, agency)).orElseGet(() -> {
            ChildPlanEntity entity = new ChildPlanEntity(parentPlan, agency);
            persist(entity);
            return entity;
        });
    }
}
