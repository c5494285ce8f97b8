package vn.cchc.plan.legal;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class LegalImportRepository implements PanacheRepositoryBase<LegalImportEntity, UUID> {

    Optional<LegalImportEntity> forUpdate(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Lets one list of a register be confirmed at a time; released with the transaction. */
    void lock(String keeper) {
        getEntityManager()
                .createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended(:name, 0)) as text)")
                .setParameter("name", "legal-import/" + keeper)
                .getSingleResult();
    }
}
