package vn.cchc.plan.scoring.targets;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Query;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class TargetRepository implements PanacheRepositoryBase<TargetEntity, UUID> {

    private static final String PATH = "coalesce(a.path, t.issuer)";

    /** Targets of the caller's agency, of those below it, and of those above it, which concern it too. */
    private static final String VISIBLE =
            "(starts_with(" + PATH + " || '/', :scope || '/') or starts_with(:scope || '/', " + PATH + " || '/'))";

    boolean visible(UUID id, String scope) {
        return !getEntityManager()
                .createNativeQuery(
                        "select t.id from target t left join agency a on a.code = t.issuer where t.id = :id and "
                                + VISIBLE,
                        UUID.class)
                .setParameter("id", id)
                .setParameter("scope", scope)
                .getResultList()
                .isEmpty();
    }

    /** By id, from after the one given. */
    @SuppressWarnings("unchecked")
    List<TargetEntity> page(Integer year, String issuer, String scope, UUID after, int rows) {
        StringBuilder sql = new StringBuilder("select t.* from target t left join agency a on a.code = t.issuer where ")
                .append(VISIBLE);
        if (year != null) {
            sql.append(" and t.year = :year");
        }
        if (issuer != null) {
            sql.append(" and t.issuer = :issuer");
        }
        if (after != null) {
            sql.append(" and t.id > :after");
        }
        Query query = getEntityManager()
                .createNativeQuery(sql.append(" order by t.id").toString(), TargetEntity.class)
                .setParameter("scope", scope)
                .setMaxResults(rows);
        if (year != null) {
            query.setParameter("year", year);
        }
        if (issuer != null) {
            query.setParameter("issuer", issuer);
        }
        if (after != null) {
            query.setParameter("after", after);
        }
        return query.getResultList();
    }
}
