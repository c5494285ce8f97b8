package vn.cchc.plan.planning;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class PlanRepository implements PanacheRepositoryBase<PlanEntity, UUID> {

    /** The plan of that number, issuer and year; a plan without a number has no double. */
    Optional<PlanEntity> numbered(String number, String issuer, int year) {
        return number == null
                ? Optional.empty()
                : find("number = ?1 and issuer = ?2 and year = ?3", number, issuer, year)
                        .firstResultOptional();
    }

    /** The issued annual plan of an agency and year; the first one when there are several. */
    Optional<PlanEntity> annual(String issuer, int year) {
        return find(
                        "issuer = ?1 and year = ?2 and kind = ?3 and state = ?4 order by issuedAt, id",
                        issuer,
                        year,
                        PlanKind.ANNUAL,
                        PlanState.ISSUED)
                .firstResultOptional();
    }

    /** What a unit issued first to carry out a plan. */
    Optional<PlanEntity> issuedUnder(UUID parentPlan, String issuer) {
        return find(
                        "parentPlan = ?1 and issuer = ?2 and state = ?3 order by issuedAt, id",
                        parentPlan,
                        issuer,
                        PlanState.ISSUED)
                .firstResultOptional();
    }

    Optional<PlanEntity> automatic(String issuer, int year) {
        return find("issuer = ?1 and year = ?2 and automatic", issuer, year).firstResultOptional();
    }

    /** Lets one change at a time happen under that name; released with the transaction. */
    void lock(String name) {
        getEntityManager()
                .createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended(:name, 0)) as text)")
                .setParameter("name", name)
                .getSingleResult();
    }
}
