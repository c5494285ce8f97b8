package vn.cchc.plan.scoring.card;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.cchc.plan.planning.Query;
import vn.cchc.plan.scoring.domain.Step;

@ApplicationScoped
class ScorecardRepository implements PanacheRepositoryBase<ScorecardEntity, UUID> {

    private static final String PATH = "coalesce(a.path, c.agency)";
    private static final String ANSWERED = "coalesce(b.path, c.answered_by, '')";

    /** Of a unit of the scope, or answered for by one. */
    private static String of(String name) {
        return "(" + Query.within(PATH, name) + " or " + Query.within(ANSWERED, name) + ")";
    }

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
    List<ScorecardEntity> page(Filter filter, String scope, UUID after, int rows) {
        List<UUID> ids = new Query("select c.id from scorecard c left join agency a on a.code = c.agency"
                        + " left join agency b on b.code = c.answered_by")
                .and(of("scope"), "scope", scope)
                .and(of("agency"), "agency", filter.agencyPath())
                .and("c.set_id = :set", "set", filter.set())
                .and(
                        "c.step = :step",
                        "step",
                        filter.step() == null ? null : filter.step().name())
                .and("c.id > :after", "after", after)
                .ids(getEntityManager(), "c.id", rows);
        return list("id in ?1 order by id", ids);
    }
}
