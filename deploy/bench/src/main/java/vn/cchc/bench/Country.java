package vn.cchc.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Who and what report-service counts by: 3,300 agencies in a tree, 500 procedures in 40 fields, and the calendars of the
 * demonstration.
 *
 * <p>The country has the code of the demonstration's province, so that its analyst may ask for all of it.
 */
final class Country {
    static final String ROOT = "H90";
    static final int PROVINCES = 34;
    static final int COMMUNES = 3_265;
    static final int PROCEDURES = 500;
    static final int FIELDS = 40;

    /** Codes by number, from 1. */
    static final String PROVINCE_CODE = "'P' || lpad(cast(%s as text), 2, '0')";

    /** A commune belongs to the province its number leads to. */
    static final String COMMUNE_CODE = "'P' || lpad(cast((%1$s - 1) %% " + PROVINCES
            + " + 1 as text), 2, '0') || '.' || lpad(cast(%1$s as text), 4, '0')";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String AGENCY =
            "insert into agency (code, sequence, name, kind, parent, path, valid_from, successors,"
                    + " name_variants) ";
    private static final String REST = ", date '2023-01-01', '{}', '{}'";

    private Country() {}

    /** Writes them as report-service would have taken them in; it must not be running. */
    static void write(Sql report) {
        report.run(AGENCY + "values ('" + ROOT + "', 1, 'Cả nước', 'PROVINCE', null, '" + ROOT + "'" + REST + ")");
        report.run(AGENCY + "select c, 1, 'Tỉnh ' || n, 'PROVINCE', '" + ROOT + "', '" + ROOT + "/' || c" + REST
                + " from generate_series(1, " + PROVINCES + ") n cross join lateral (select "
                + PROVINCE_CODE.formatted("n") + " as c) p");
        report.run(AGENCY + "select c, 1, 'Xã ' || n, 'COMMUNE', left(c, 3), '" + ROOT + "/' || left(c, 3) || '/' || c"
                + REST + " from generate_series(1, " + COMMUNES + ") n cross join lateral (select "
                + COMMUNE_CODE.formatted("n") + " as c) p");
        report.run("insert into label (kind, code, name, seen_at) select 'PROCEDURE', p.code, 'Thủ tục ' || p.code,"
                + " timestamptz '2023-01-01' from (select '1.' || lpad(cast(n as text), 6, '0') as code"
                + " from generate_series(1, " + PROCEDURES + ") n) p");
        report.run(
                "insert into label (kind, code, name, seen_at) select 'FIELD', 'LV' || lpad(cast(n as text), 2, '0'),"
                        + " 'Lĩnh vực ' || n, timestamptz '2023-01-01' from generate_series(1, " + FIELDS + ") n");
        calendars()
                .forEach(calendar -> report.run(
                        "insert into calendar_year (year, sequence, status, legal_reference, content)"
                                + " values (?, 1, ?, ?, cast(? as jsonb))",
                        calendar.get("year").asInt(),
                        calendar.get("status").asText(),
                        calendar.get("legalReference").asText(),
                        calendar.toString()));
        report.run("update reference_version set version = version + 1");
    }

    /** The days off whose name contains these words. */
    static List<String> daysOff(String words) {
        List<String> days = new ArrayList<>();
        calendars()
                .forEach(calendar -> calendar.get("daysOff").forEach(day -> {
                    if (day.get("name").asText().contains(words)) {
                        days.add(day.get("date").asText());
                    }
                }));
        return days;
    }

    private static List<JsonNode> calendars() {
        try (InputStream file = Country.class.getResourceAsStream("/demo/calendars.json")) {
            List<JsonNode> all = new ArrayList<>();
            JSON.readTree(file).get("calendars").forEach(all::add);
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
