package vn.cchc.report.figure;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import vn.cchc.report.reading.KeptReadings;

/** Counts dossiers one by one, by where {@code dossier_standing} says they stand, each once on each side. */
@ApplicationScoped
class FactCounts {

    private static final String QUERY = """
            with bucketed as (
                select %s as group_code, s.*
                from %s s
                where not ? or s.channel = 'ONLINE'
            )
            select b.coverage, b.group_code, (%s) as name,
                %s,
                count(distinct procedure) filter (where received <> 'CARRIED_OVER') as procedures,
                count(distinct procedure) filter (where received = 'ONLINE') as online_procedures,
                count(distinct procedure) filter (where received = 'POST') as post_procedures
            from bucketed b group by b.coverage, b.group_code
            """;

    /** Every cell, and the documents of what was received in the period, of rows of {@code dossier_standing}. */
    static final String CELLS = Arrays.stream(Cell.values())
                    .map(cell -> "count(*) filter (where " + cell.condition() + ") as " + cell.column())
                    .collect(Collectors.joining(", "))
            + ", coalesce(sum(components) filter (where received <> 'CARRIED_OVER'), 0) as components"
            + ", coalesce(sum(digital_components) filter (where received <> 'CARRIED_OVER'), 0) as digital_components";

    private final KeptReadings readings;

    FactCounts(KeptReadings readings) {
        this.readings = readings;
    }

    /** Through all there are for the whole of it, through those of each agency for a part. */
    List<CountedRow> rows(Asked asked, GroupBy groupBy) {
        var at = asked.at().instant();
        var sql = QUERY.formatted(groupBy.column(), asked.nearestSource(), groupBy.nameQuery(), CELLS);
        var parameters = asked.parameters(asked.onlineOnly());
        return asked.everywhere()
                ? readings.listAsAsked(at, sql, row -> row(groupBy, row), parameters)
                : readings.list(at, sql, row -> row(groupBy, row), parameters);
    }

    private static CountedRow row(GroupBy groupBy, ResultSet row) throws SQLException {
        return CountedRow.of(groupBy, row).with(CountedRow.procedures(row));
    }
}
