package vn.cchc.plan.reporting;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.cchc.kit.problem.Problems;
import vn.cchc.plan.reporting.domain.Part;

@ApplicationScoped
class OwedRepository implements PanacheRepositoryBase<OwedEntity, UUID> {

    /** Held until the transaction ends, always in the same order, so that two submissions never wait for each other. */
    List<OwedEntity> forUpdate(Collection<UUID> ids) {
        return ids.stream()
                .distinct()
                .sorted()
                .map(id -> findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(Problems::notFound))
                .toList();
    }

    List<OwedEntity> unitsOf(UUID period) {
        return list("periodId = ?1 and part = ?2 order by agency", period, Part.UNIT);
    }

    List<OwedEntity> unitsForUpdate(UUID period) {
        return find("periodId = ?1 and part = ?2 order by id", period, Part.UNIT)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list()
                .stream()
                .sorted(Comparator.comparing(OwedEntity::agency))
                .toList();
    }

    Optional<OwedEntity> officeOf(UUID period) {
        return find("periodId = ?1 and part = ?2", period, Part.OFFICE).firstResultOptional();
    }
}
