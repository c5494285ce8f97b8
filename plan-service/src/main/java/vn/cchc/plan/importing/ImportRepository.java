package vn.cchc.plan.importing;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class ImportRepository implements PanacheRepositoryBase<ImportEntity, UUID> {

    /** The plan that was last taken from the same file, for the same issuer and year. */
    Optional<UUID> planOf(String contentHash, String issuer, int year) {
        return find(
                        "contentHash = ?1 and issuer = ?2 and year = ?3 and planId is not null and not superseded",
                        contentHash,
                        issuer,
                        year)
                .firstResultOptional()
                .map(ImportEntity::planId);
    }

    /** The import the plan was last taken from; none for a plan that came about in another way. */
    Optional<ImportEntity> lastOf(UUID plan) {
        return find("planId = ?1 and not superseded", plan).firstResultOptional();
    }

    /** From now on the plan says what another file says. */
    void supersede(UUID plan) {
        update("superseded = true where planId = ?1 and not superseded", plan);
    }

    /** Lets one file of an issuer and year be confirmed at a time; released with the transaction. */
    void lock(String issuer, int year) {
        getEntityManager()
                .createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended(:name, 0)) as text)")
                .setParameter("name", "plan-import/" + issuer + "/" + year)
                .getSingleResult();
    }
}
