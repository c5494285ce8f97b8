package vn.cchc.plan.agency;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Query;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.cchc.plan.agency.domain.AgencyTree;

@ApplicationScoped
class AgencyRepository implements PanacheRepositoryBase<AgencyEntity, String> {

    /** Lets one change of the tree run at a time; released with the transaction. */
    void lockTree() {
        getEntityManager()
                .createNativeQuery("select cast(pg_advisory_xact_lock(hashtext('agency-tree')) as text)")
                .getSingleResult();
    }

    AgencyTree tree() {
        return new AgencyTree(listAll().stream().map(AgencyEntity::agency).toList());
    }

    /** One page in the order of codes, from after the given code. */
    List<AgencyEntity> search(AgencyFilter filter, String province, String after, int rows) {
        Map<String, Object> values = new HashMap<>();
        StringBuilder where = new StringBuilder("(path = :province or path like :provincePrefix)");
        values.put("province", province);
        values.put("provincePrefix", province + "/%");
        if (after != null) {
            where.append(" and code > :after");
            values.put("after", after);
        }
        if (filter.q() != null) {
            where.append(" and (position(lower(:q) in lower(name)) > 0 or code = :q or old_code = :q")
                    .append(
                            " or exists (select 1 from unnest(name_variants) v where position(lower(:q) in lower(v)) > 0))");
            values.put("q", filter.q());
        }
        if (filter.parent() != null) {
            where.append(" and parent = :parent");
            values.put("parent", filter.parent());
        }
        if (filter.kind() != null) {
            where.append(" and kind = :kind");
            values.put("kind", filter.kind().name());
        }
        if (filter.on() != null) {
            where.append(" and coalesce(valid_from, :day) <= :day and coalesce(valid_to, :day) >= :day");
            values.put("day", filter.on());
        }
        return run("select * from agency where " + where + " order by code", values, rows);
    }

    @SuppressWarnings("unchecked")
    private List<AgencyEntity> run(String sql, Map<String, Object> values, int rows) {
        Query query =
                getEntityManager().createNativeQuery(sql, AgencyEntity.class).setMaxResults(rows);
        values.forEach(query::setParameter);
        return query.getResultList();
    }
}
