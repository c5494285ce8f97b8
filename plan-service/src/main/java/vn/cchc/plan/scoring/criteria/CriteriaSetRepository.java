package vn.cchc.plan.scoring.criteria;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Query;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class CriteriaSetRepository implements PanacheRepositoryBase<CriteriaSetEntity, UUID> {

    private static final String ISSUER_PATH = "coalesce(a.path, s.issuer)";

    /** A draft is for those who keep it; what is in force also for every agency below its issuer. */
    private static final String VISIBLE = "(" + ISSUER_PATH + " = :scope or starts_with(" + ISSUER_PATH
            + ", :scope || '/') or (s.state = 'IN_FORCE' and starts_with(:scope || '/', " + ISSUER_PATH + " || '/')))";

    Optional<CriteriaSetEntity> forUpdate(UUID id) {
        return Optional.ofNullable(
                getEntityManager().find(CriteriaSetEntity.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    Optional<CriteriaSetEntity> of(String issuer, int indexYear, String code) {
        return find("issuer = ?1 and indexYear = ?2 and code = ?3", issuer, indexYear, code)
                .firstResultOptional();
    }

    /** Lets one set of that name be made at a time; released with the transaction. */
    void lock(SetHead head) {
        getEntityManager()
                .createNativeQuery("select cast(pg_advisory_xact_lock(hashtext(:name)) as text)")
                .setParameter("name", "criteria-set/" + head.issuer() + "/" + head.indexYear() + "/" + head.code())
                .getSingleResult();
    }

    boolean visible(UUID id, String scope) {
        return !getEntityManager()
                .createNativeQuery(
                        "select s.id from criteria_set s left join agency a on a.code = s.issuer where s.id = :id and "
                                + VISIBLE,
                        UUID.class)
                .setParameter("id", id)
                .setParameter("scope", scope)
                .getResultList()
                .isEmpty();
    }

    /** The latest index year first, from after the given place. */
    @SuppressWarnings("unchecked")
    List<CriteriaSetEntity> page(Integer indexYear, String scope, SetKey after, int rows) {
        StringBuilder sql = new StringBuilder(
                        "select s.* from criteria_set s left join agency a on a.code = s.issuer where ")
                .append(VISIBLE);
        if (indexYear != null) {
            sql.append(" and s.index_year = :year");
        }
        if (after != null) {
            sql.append(" and (-s.index_year, s.id) > (-:afterYear, :afterId)");
        }
        sql.append(" order by -s.index_year, s.id");
        Query query = getEntityManager()
                .createNativeQuery(sql.toString(), CriteriaSetEntity.class)
                .setParameter("scope", scope)
                .setMaxResults(rows);
        if (indexYear != null) {
            query.setParameter("year", indexYear);
        }
        if (after != null) {
            query.setParameter("afterYear", after.indexYear()).setParameter("afterId", after.id());
        }
        return query.getResultList();
    }

    List<CriteriaSetEntity> published(String issuer, Integer indexYear, PublishedSets.Place after, int rows) {
        Map<String, Object> values = new HashMap<>();
        StringBuilder where = new StringBuilder("publishedAt is not null");
        if (issuer != null) {
            where.append(" and issuer = :issuer");
            values.put("issuer", issuer);
        }
        if (indexYear != null) {
            where.append(" and indexYear = :year");
            values.put("year", indexYear);
        }
        if (after != null) {
            where.append(" and (indexYear < :afterYear or (indexYear = :afterYear and id > :afterId))");
            values.put("afterYear", after.indexYear());
            values.put("afterId", after.id());
        }
        return find(where.append(" order by indexYear desc, id").toString(), values)
                .page(0, rows)
                .list();
    }

    /** Where a page ended. */
    record SetKey(int indexYear, UUID id) {}
}
