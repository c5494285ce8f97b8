package vn.cchc.bench;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Fills tables with copies of rows that came in through the front door. Columns are asked of the database, so that copies
 * stay whole when a table gets another one.
 */
final class RowCopies {
    private static final int SLICE = 500_000;

    private final Sql sql;

    RowCopies(Sql sql) {
        this.sql = sql;
        // As a replica applies changes: no triggers and no look-ups of foreign keys, which the first row has passed.
        sql.run("set session_replication_role = replica");
    }

    /**
     * Copies the rows of a condition as often as asked.
     *
     * @param first number of the first copy, {@code g} in expressions
     * @param changed SQL expressions of the columns that differ; {@code s} is the copied row, {@code g} the copy's number
     */
    void copy(String table, String condition, long first, long count, Map<String, String> changed) {
        List<String> columns = columns(table);
        String values = columns.stream()
                .map(column -> changed.getOrDefault(column, "s." + column))
                .collect(Collectors.joining(", "));
        String insert = "insert into " + table + " (" + String.join(", ", columns) + ") select " + values
                + " from generate_series(cast(? as bigint), cast(? as bigint)) g cross join (select * from " + table
                + " where " + condition + ") s";
        for (long from = first; from < first + count; from += SLICE) {
            sql.run(insert, from, Math.min(from + SLICE, first + count) - 1);
        }
    }

    /** The columns one may write, in their order. */
    List<String> columns(String table) {
        return sql.texts(
                "select column_name from information_schema.columns where table_schema = 'public'"
                        + " and table_name = ? and is_generated = 'NEVER' and identity_generation is null"
                        + " order by ordinal_position",
                table);
    }
}
