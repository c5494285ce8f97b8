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

    /** Those whose day has passed without anybody having said so; what another replica holds is passed over. */
    @SuppressWarnings("unchecked")
    List<ChildPlanEntity> missing(LocalDate today, int rows) {
        return getEntityManager()
                .createNativeQuery("""
                        select c.* from child_plan c join plan p on p.id = c.parent_plan
                        where c.plan is null and c.missing_since is null and c.due_on < :today and p.state = 'ISSUED'
                        order by c.due_on, c.id limit :rows for update of c skip locked""", ChildPlanEntity.class)
                .setParameter("today", today)
                .setParameter("rows", rows)
                .getResultList();
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
