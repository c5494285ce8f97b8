package vn.cchc.dossier.sweep;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * The rows of a table whose time has come, by the database's clock: a service's own may be wrong. The table needs a partial
 * index on (column, key) where the column is not null. Whoever writes the column writes no time that has passed already, but
 * the present ({@link #NOT_PAST}), so that a sweep can go on where the last one began.
 */
public final class DueRows {

    /** The value of a column of due times as it is written: null, or at the earliest the present. */
    public static final String NOT_PAST =
            "nullif(greatest(coalesce(?, 'infinity'::timestamptz), now()), 'infinity'::timestamptz)";

    private final EntityManager entities;
    private final String table;
    private final String key;
    private final String column;

    /** All three are names of the schema, never anything that was sent. */
    public DueRows(EntityManager entities, String table, String key, String column) {
        this.entities = entities;
        this.table = table;
        this.key = key;
        this.column = column;
    }

    // No query here names a result class: for a single column Hibernate would keep a new plan each time, and every
    // sweep
    // would have to look through all of them.

    public Instant now() {
        return (Instant) entities.createNativeQuery("select now()").getSingleResult();
    }

    /** The next ones in the order of their times; whoever deals with them locks them. */
    @SuppressWarnings("unchecked")
    List<Due> next(Due after, int limit) {
        List<Object[]> rows = entities.createNativeQuery(sql("""
                        select {column}, {key} from {table}
                        where {column} < now() and ({column}, {key}) > (:at, :after)
                        order by {column}, {key} limit :limit"""), Object[].class)
                .setParameter("at", after.at())
                .setParameter("after", after.key())
                .setParameter("limit", limit)
                .getResultList();
        return rows.stream()
                .map(row -> new Due((Instant) row[0], (String) row[1]))
                .toList();
    }

    /** Locks those of them that are still due, passing over what another replica is at work on. */
    @SuppressWarnings("unchecked")
    public List<String> lock(List<String> keys) {
        if (keys.isEmpty()) {
            return List.of();
        }
        return entities.createNativeQuery(sql("""
                        select {key} from {table}
                        where {key} in (:keys) and {column} < now() order by {column}, {key}
                        for update skip locked""")).setParameter("keys", keys).getResultList();
    }

    /** Sets one aside that could not be dealt with, so that it does not stand in the way of the others. */
    void setAside(String row, Duration retryAfter) {
        entities.createNativeQuery(sql("""
                        update {table} set {column} = now() + make_interval(secs => :seconds)
                        where {key} = :row and {column} is not null"""))
                .setParameter("seconds", (double) retryAfter.toSeconds())
                .setParameter("row", row)
                .executeUpdate();
    }

    /** How long the oldest has been waiting, in seconds. */
    double oldestWait() {
        return ((Number) entities.createNativeQuery(sql("""
                        select coalesce(extract(epoch from now() - min({column})), 0) from {table}
                        where {column} < now()""")).getSingleResult()).doubleValue();
    }

    private String sql(String template) {
        return template.replace("{table}", table).replace("{key}", key).replace("{column}", column);
    }
}
