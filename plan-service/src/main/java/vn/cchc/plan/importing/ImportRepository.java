package vn.cchc.plan.importing;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class ImportRepository implements PanacheRepositoryBase<ImportEntity, UUID> {

    /** The plan the same file became for the same issuer and year. */
    Optional<UUID> planOf(ImportEntity same) {
        return find(
                        "contentHash = ?1 and issuer = ?2 and year = ?3 and planId is not null",
                        same.contentHash(),
                        same.issuer(),
                        same.year())
                .firstResultOptional()
                .map(ImportEntity::planId);
    }

    /** Lets one file of an issuer and year be confirmed at a time; released with the transaction. */
    void lock(String issuer, int year) {
        getEntityManager()
                .createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended(:name, 0)) as text)")
                .setParameter("name", "plan-import/" + issuer + "/" + year)
                .getSingleResult();
    }
}
