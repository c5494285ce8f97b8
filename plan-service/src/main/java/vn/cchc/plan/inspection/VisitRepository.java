package vn.cchc.plan.inspection;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import vn.cchc.kit.problem.Problems;

@ApplicationScoped
class VisitRepository implements PanacheRepositoryBase<VisitEntity, UUID> {

    /** Held until the transaction ends; 404 unless it belongs to that plan. */
    VisitEntity forUpdate(UUID inspection, UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .filter(visit -> visit.inspectionId().equals(inspection))
                .orElseThrow(Problems::notFound);
    }

    List<VisitEntity> of(Collection<UUID> inspections) {
        return list("inspectionId in ?1 order by plannedOn nulls last, agency, id", inspections);
    }

    /** Whether the same inspection of the unit is planned already. */
    boolean planned(UUID inspection, VisitRequest request) {
        return find(
                        "inspectionId = ?1 and agency = ?2 and kind = ?3 and state = ?4",
                        inspection,
                        request.agency(),
                        request.kind(),
                        VisitStateName.PLANNED)
                .stream()
                .anyMatch(visit -> Objects.equals(visit.visit().plannedOn(), request.plannedOn()));
    }
}
