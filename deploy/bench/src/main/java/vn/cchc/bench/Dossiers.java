package vn.cchc.bench;

import java.util.LinkedHashMap;
import java.util.Map;

/** Fills dossier-service's tables with copies of one dossier that came in through the API. */
final class Dossiers {
    /** Codes of a day long ago, so that no counter ever gives out the same. */
    private static final String CODE =
            "split_part(%s, '-', 1) || '-' || to_char(date '2001-01-01' + cast(g / 900000 as integer), 'YYMMDD') || '-'"
                    + " || cast(g %% 900000 + 100000 as text)";

    private final RowCopies copies;
    private final Sql sql;
    private final String model;
    private long next;

    Dossiers(Sql sql, String model) {
        this.sql = sql;
        this.copies = new RowCopies(sql);
        this.model = model;
    }

    /** Open dossiers with history and applicant whose deadlines are far away. */
    void open(long count) {
        long first = next;
        rowsOnly(count);
        copies.copy("dossier_event", of("dossier"), first, count, Map.of("dossier", code("s.dossier")));
        // Other people than the model's: intake looks for what the same person handed in lately.
        Map<String, String> applicant =
                Map.of("dossier", code("s.dossier"), "identity_hash", "sha256(cast(g as text)::bytea)");
        copies.copy("applicant", of("dossier"), first, count, applicant);
    }

    /** Open dossiers of which only the row is there, for what reads nothing else. */
    void rowsOnly(long count) {
        Map<String, String> changed = new LinkedHashMap<>();
        changed.put("code", code("s.code"));
        changed.put("received_at", "s.received_at - g * interval '1 second'");
        changed.put("due_at", "s.due_at + interval '30 days' + g * interval '1 second'");
        changed.put("check_at", "s.due_at + interval '30 days' + g * interval '1 second'");
        changed.put("warn_check_at", "s.due_at + interval '29 days' + g * interval '1 second'");
        copies.copy("dossier", of("code"), next, count, changed);
        next += count;
    }

    /** Dossiers with their history whose deadlines all passed the day before and are looked at in that second. */
    void due(long count, String instant) {
        String at = "timestamptz '" + instant + "'";
        String dayBefore = at + " - interval '1 day'";
        Map<String, String> changed = new LinkedHashMap<>();
        changed.put("code", code("s.code"));
        changed.put("original_due_at", dayBefore);
        changed.put("due_at", dayBefore);
        changed.put("check_at", at);
        changed.put("warn_check_at", "null");
        copies.copy("dossier", of("code"), next, count, changed);
        copies.copy("dossier_event", of("dossier"), next, count, Map.of("dossier", code("s.dossier")));
        next += count;
    }

    /** What autovacuum would do a little later, in the middle of a measurement. */
    void tidy() {
        sql.run("vacuum analyze");
        sql.run("checkpoint");
    }

    private String of(String column) {
        return column + " = '" + model + "'";
    }

    private static String code(String column) {
        return CODE.formatted(column);
    }
}
