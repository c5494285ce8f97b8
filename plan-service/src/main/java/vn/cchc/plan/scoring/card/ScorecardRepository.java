package vn.cchc.plan.scoring.card;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.cchc.plan.scoring.domain.Step;

@ApplicationScoped
class ScorecardRepository implements PanacheRepositoryBase<ScorecardEntity, UUID> {

    private static final String WITHIN =
            "(coalesce(a.path, c.agency) = :%1$s" + " or starts_with(coalesce(a.path, c.agency), :%1$s || '/'))";

    /** Held until the transaction ends, so that of two who act at once one sees the other's work. */
    Optional<ScorecardEntity> forUpdate(UUID id) {
        return Optional.ofNullable(getEntityManager().find(ScorecardEntity.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    List<ScorecardEntity> ofSet(UUID set) {
        return list("setId = ?1 order by agency", set);
    }

    Optional<ScorecardEntity> of(UUID set, String agency) {
        return find("setId = ?1 and agency = ?2", set, agency).firstResultOptional();
    }

    /** What a list is narrowed to; null leaves a part open. */
    record Filter(UUID set, String agencyPath, Step step) {}

    /** By id, from after the one given. */
    @SuppressWarnings("unchecked")
    List<ScorecardEntity> page(Filter filter, String scope, UUID after, int rows) {
        StringBuilder sql = new StringBuilder(
                        "select c.* from scorecard c left join agency a on a.code = c.agency where ")
                .append(WITHIN.formatted("scope"));
        if (filter.set() != null) {
            sql.append(" and c.set_id = :set");
        }
        if (filter.agencyPath() != null) {
            sql.append(" and ").append(WITHIN.formatted("agency"));
        }
        if (filter.step() != null) {
            sql.append(" and c.step = :step");
        }
        if (after != null) {
            sql.append(" and c.id > :after");
        }
        Query query = getEntityManager()
                .createNativeQuery(sql.append(" order by c.id").toString(), ScorecardEntity.class)
                .setParameter("scope", scope)
                .setMaxResults(rows);
        if (filter.set() != null) {
            query.setParameter("set", filter.set());
        }
        if (filter.agencyPath() != null) {
            query.setParameter("agency", filter.agencyPath());
        }
        if (filter.step() != null) {
            query.setParameter("step", filter.step().name());
        }
        if (after != null) {
            query.setParameter("after", after);
        }
        return query.getResultList();
    }
}
