package vn.cchc.bench;

import java.util.ArrayList;
import java.util.List;

/** The keys and indexes of tables, taken away while millions of rows come in and made again as they were. */
final class Indexes {
    private final Sql sql;
    private final List<String> again;

    private Indexes(Sql sql, List<String> again) {
        this.sql = sql;
        this.again = again;
    }

    static Indexes drop(Sql sql, List<String> tables) {
        List<String> again = new ArrayList<>();
        List<String> references = new ArrayList<>();
        List<String> drops = new ArrayList<>();
        for (String table : tables) {
            again.addAll(sql.texts(definitions(table, "p")));
            references.addAll(sql.texts(definitions(table, "f")));
            drops.addAll(0, sql.texts(drops(table, "f")));
            drops.addAll(sql.texts(drops(table, "p")));
            String others = " from pg_index where indrelid = cast('" + table
                    + "' as regclass) and not exists (select from pg_constraint where conindid = indexrelid)";
            again.addAll(sql.texts("select pg_get_indexdef(indexrelid)" + others));
            drops.addAll(sql.texts("select 'drop index ' || cast(indexrelid as regclass)" + others));
        }
        drops.forEach(sql::run);
        again.addAll(references);
        return new Indexes(sql, again);
    }

    /** References last: they look into the keys. */
    void restore() {
        sql.run("set maintenance_work_mem = '1GB'");
        again.forEach(sql::run);
        sql.run("reset maintenance_work_mem");
    }

    private static String definitions(String table, String type) {
        return "select format('alter table " + table + " add constraint %I %s', conname, pg_get_constraintdef(oid))"
                + ofType(table, type);
    }

    private static String drops(String table, String type) {
        return "select format('alter table " + table + " drop constraint %I', conname)" + ofType(table, type);
    }

    private static String ofType(String table, String type) {
        return " from pg_constraint where conrelid = cast('" + table + "' as regclass) and contype = '" + type + "'";
    }
}
