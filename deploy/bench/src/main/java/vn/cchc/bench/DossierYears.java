package vn.cchc.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Three years of a country's dossiers in report-service's facts: made by SQL from a seed, so that millions are there in
 * minutes and the same ones each time. The statements are the files of {@code generate/}, which say what they assume.
 */
final class DossierYears {
    static final String FIRST = "2023-11-27";
    static final String LAST = "2026-11-25";

    private static final int SLICE = 500_000;
    private static final String END = "timestamptz '" + LAST + " 23:59:59+07'";

    private final Sql sql;
    private final Map<String, String> names = new LinkedHashMap<>();

    /** @param stuck share of the dossiers that are never finished and so stay overdue, in thousandths */
    DossierYears(Sql report, long seed, int stuck) {
        this.sql = report;
        names.put("seed", String.valueOf(seed));
        names.put("first", FIRST);
        names.put("last", LAST);
        names.put("end", END);
        names.put("late", "0.03");
        names.put("stuck", String.valueOf(stuck / 1000.0));
        names.put("off", array(Country.daysOff("")));
        names.put("tet", array(Country.daysOff("Tết Âm lịch")));
        names.put("communes", String.valueOf(Country.COMMUNES));
        names.put("provinces", String.valueOf(Country.PROVINCES));
        names.put("fields", String.valueOf(Country.FIELDS));
        names.put("commune_code", Country.COMMUNE_CODE.formatted("w.commune"));
        names.put("province_code", Country.PROVINCE_CODE.formatted("w.province"));
    }

    /** Fills the empty facts; report-service must not be running. */
    void write(long count) {
        prepare();
        for (long from = 1; from <= count; from += SLICE) {
            names.put("from", String.valueOf(from));
            names.put("to", String.valueOf(Math.min(from + SLICE - 1, count)));
            run("dossiers");
        }
        Indexes indexes = Indexes.drop(sql, List.of("dossier_fact", "dossier_state"));
        // As a replica applies changes: nobody is told of them, and references are looked at when their keys are back.
        sql.run("set session_replication_role = replica");
        run("facts");
        run("states");
        sql.run("set session_replication_role = origin");
        sql.run("drop table bench_dossier");
        indexes.restore();
        sql.run("insert into taken_in (topic, newest) values ('cchc.dossier-events.v1', " + END + ")");
        sql.run("vacuum analyze");
        sql.run("checkpoint");
    }

    private void prepare() {
        run("function");
        run("days");
        names.put("work_days", sql.text("select cast(array_agg(day order by number) as text) from work_day"));
        names.put("days", sql.text("select count(*) from work_day where weight > 0"));
        names.put("day_shares", sql.text(statement("day_shares")));
        names.put("commune_shares", sql.text(statement("commune_shares")));
        run("at");
        run("staging");
    }

    private void run(String name) {
        sql.run(statement(name));
    }

    private String statement(String name) {
        String text = read("/generate/" + name + ".sql");
        for (Map.Entry<String, String> value : names.entrySet()) {
            text = text.replace("{" + value.getKey() + "}", value.getValue());
        }
        return text;
    }

    private static String array(List<String> values) {
        return "{" + String.join(",", values) + "}";
    }

    private static String read(String resource) {
        try (InputStream file = DossierYears.class.getResourceAsStream(resource)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
