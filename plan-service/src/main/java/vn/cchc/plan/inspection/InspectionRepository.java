package vn.cchc.plan.inspection;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import vn.cchc.kit.problem.Problems;

@ApplicationScoped
class InspectionRepository implements PanacheRepositoryBase<InspectionEntity, UUID> {

    InspectionEntity existing(UUID id) {
        return findByIdOptional(id).orElseThrow(Problems::notFound);
    }

    boolean numberTaken(InspectionRequest request, UUID but) {
        return request.number() != null
                && find("issuer = ?1 and year = ?2 and number = ?3", request.issuer(), request.year(), request.number())
                        .stream()
                        .anyMatch(other -> !other.id().equals(but));
    }

    boolean planExists(UUID plan) {
        return !getEntityManager()
                .createNativeQuery("select id from plan where id = :id", UUID.class)
                .setParameter("id", plan)
                .getResultList()
                .isEmpty();
    }

    void keep(DocumentEntity document) {
        getEntityManager().persist(document);
    }

    /** In the order they came. */
    List<DocumentEntity> documents(UUID inspection) {
        return getEntityManager()
                .createQuery(
                        "from InspectionPaper where inspectionId = :inspection order by at, id", DocumentEntity.class)
                .setParameter("inspection", inspection)
                .getResultList();
    }
}
