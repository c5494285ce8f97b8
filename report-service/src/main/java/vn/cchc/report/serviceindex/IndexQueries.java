package vn.cchc.report.serviceindex;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.cchc.report.reading.ReportDatabase;

/** The indicators and bands that were in force on a day. */
@ApplicationScoped
class IndexQueries {

    private static final String VERSION =
            "select max(effective_from) as effective_from from index_indicator where effective_from <= ?";
    private static final String INDICATORS = "select * from index_indicator where effective_from = ? order by position";
    private static final String VERSIONS =
            "select distinct effective_from from index_indicator order by effective_from";
    private static final String MEASURED = "select distinct code from index_indicator where numerator is not null";
    private static final String FORMULAS =
            "select numerator, denominator from index_indicator where numerator is not null";
    private static final String BAND = """
            select name from index_band
            where effective_from = (select max(effective_from) from index_band where effective_from <= ?) and least <= ?
            order by least desc limit 1
            """;

    private final ReportDatabase database;

    IndexQueries(ReportDatabase database) {
        this.database = database;
    }

    /** Absent before there was an index. */
    Optional<LocalDate> version(LocalDate day) {
        return Optional.ofNullable(database.list(
                        VERSION, row -> Optional.ofNullable(row.getObject("effective_from", LocalDate.class)), day)
                .get(0)
                .orElse(null));
    }

    List<Indicator> indicators(LocalDate version) {
        return database.list(INDICATORS, IndexQueries::indicator, version);
    }

    /** Every indicator there has been, as it was laid down last, in the order of their codes. */
    Collection<Indicator> newest() {
        Map<String, Indicator> newest = new TreeMap<>();
        database.list(VERSIONS, row -> row.getObject("effective_from", LocalDate.class)).stream()
                .flatMap(version -> indicators(version).stream())
                .forEach(indicator -> newest.put(indicator.code(), indicator));
        return newest.values();
    }

    /** Codes of the indicators that anything measures, of any version. */
    List<String> measured() {
        return database.list(MEASURED, row -> row.getString("code"));
    }

    Optional<String> band(LocalDate day, BigDecimal percent) {
        return database.list(BAND, row -> row.getString("name"), day, percent).stream()
                .findFirst();
    }

    /** Of every version. */
    List<IndexFormula> formulas() {
        return database.list(FORMULAS, row -> formula(row).orElseThrow());
    }

    private static Optional<IndexFormula> formula(ResultSet row) throws SQLException {
        var numerator = row.getString("numerator");
        return numerator == null
                ? Optional.empty()
                : Optional.of(IndexFormula.of(numerator, row.getString("denominator")));
    }

    private static Indicator indicator(ResultSet row) throws SQLException {
        return new Indicator(
                row.getString("code"),
                row.getString("group_code"),
                row.getString("group_title"),
                row.getString("title"),
                row.getString("definition"),
                formula(row),
                Optional.ofNullable(row.getObject("working_days", Integer.class)),
                row.getBigDecimal("max_points"),
                Optional.ofNullable(row.getBigDecimal("target")),
                row.getString("missing"),
                row.getString("legal_source"),
                row.getBoolean("confirmed"));
    }
}
