package vn.cchc.plan.reporting;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.cchc.plan.reporting.domain.Nominal;

@ApplicationScoped
class PeriodRepository implements PanacheRepositoryBase<PeriodEntity, UUID> {

    Optional<PeriodEntity> forUpdate(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    List<PeriodEntity> open(UUID duty) {
        return list("dutyId = ?1 and lockedAt is null order by endsOn, id", duty);
    }

    boolean has(UUID duty, Nominal nominal) {
        return count(
                        "dutyId = ?1 and kind = ?2 and startsOn = ?3 and endsOn = ?4 and label = ?5",
                        duty,
                        nominal.kind(),
                        nominal.from(),
                        nominal.to(),
                        nominal.label())
                > 0;
    }

    List<PeriodChangeEntity> changes(UUID period) {
        return getEntityManager()
                .createQuery("from PeriodChangeEntity where periodId = :id order by at, id", PeriodChangeEntity.class)
                .setParameter("id", period)
                .getResultList();
    }
}
