package vn.cchc.plan.inspection;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A statement with conditions by name, so that nothing a caller sends ever becomes part of the SQL. */
final class Scoped {

    private final StringBuilder sql;
    private final Map<String, Object> values = new HashMap<>();

    Scoped(String sql) {
        this.sql = new StringBuilder(sql);
    }

    /** True for a path at or below the one bound to the name. */
    static String within(String path, String name) {
        return vn.cchc.plan.planning.Query.within(path, name);
    }

    Scoped with(String name, Object value) {
        values.put(name, value);
        return this;
    }

    /** Adds the condition unless the value is null. */
    Scoped and(String condition, String name, Object value) {
        if (value != null) {
            sql.append(" and ").append(condition);
            values.put(name, value);
        }
        return this;
    }

    Scoped then(String more) {
        sql.append(more);
        return this;
    }

    @SuppressWarnings("unchecked")
    <T> List<T> list(EntityManager entities, Class<T> type, int rows) {
        Query query = entities.createNativeQuery(sql.toString(), type);
        values.forEach(query::setParameter);
        return query.setMaxResults(rows).getResultList();
    }
}
