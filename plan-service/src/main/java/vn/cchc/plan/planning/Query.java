package vn.cchc.plan.planning;

import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Conditions with named values, so that nothing a caller sends ever becomes part of the SQL. */
public final class Query {

    /** True for a path at or below the one bound to the name. */
    private static final String WITHIN = "(%1$s = :%2$s or starts_with(%1$s, cast(:%2$s as text) || '/'))";

    private final StringBuilder sql;
    private final Map<String, Object> values = new HashMap<>();

    public Query(String select) {
        sql = new StringBuilder(select).append(" where true");
    }

    public static String within(String path, String name) {
        return String.format(WITHIN, path, name);
    }

    public Query and(String condition) {
        sql.append(" and ").append(condition);
        return this;
    }

    /** Adds the condition unless the value is null. */
    public Query and(String condition, String name, Object value) {
        if (value != null) {
            and(condition);
            values.put(name, value);
        }
        return this;
    }

    public Query with(String name, Object value) {
        values.put(name, value);
        return this;
    }

    /** The ids of the first rows in that order. */
    @SuppressWarnings("unchecked")
    public List<UUID> ids(EntityManager entities, String order, int rows) {
        jakarta.persistence.Query query = entities.createNativeQuery(sql + " order by " + order, UUID.class);
        values.forEach(query::setParameter);
        return query.setMaxResults(rows).getResultList();
    }
}
