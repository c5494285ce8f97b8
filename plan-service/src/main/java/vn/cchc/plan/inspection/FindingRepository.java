package vn.cchc.plan.inspection;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import vn.cchc.kit.problem.Problems;

@ApplicationScoped
class FindingRepository implements PanacheRepositoryBase<FindingEntity, UUID> {

    /** Held until the transaction ends, so that of two who act at once one sees the other's work. */
    FindingEntity forUpdate(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(Problems::notFound);
    }

    void keep(StepEntity step) {
        getEntityManager().persist(step);
    }

    List<StepEntity> steps(UUID finding) {
        return getEntityManager()
                .createQuery("from FindingHistory where findingId = :finding order by number", StepEntity.class)
                .setParameter("finding", finding)
                .getResultList();
    }
}
