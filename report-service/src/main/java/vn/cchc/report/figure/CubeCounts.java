package vn.cchc.report.figure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.cchc.report.reading.KeptReadings;

/** Counts from the cube, in one statement, which sees one instant of the database. */
@ApplicationScoped
class CubeCounts {

    private static final String OF_FACTS = """
            select s.coverage, %s as group_code, %s
            from %s
            where not ? or s.channel = 'ONLINE'
            group by 1, 2
            """;
    private static final String OF_ROWS =
            "c.dimension = ? and c.node = any(?::text[])" + " and (?::text is null or c.code = ?) and c.online = ?";
    private static final String QUERY = CubeSql.BEGIN + """
             counted as (
                select c.coverage, %1$s as group_code, %2$s
                from wanted w cross join lateral (
                    select * from cube c where %3$s and c.size = w.size and c.start = w.start offset 0) c
                group by 1, 2
                union all
                select c.coverage, %1$s as group_code, %4$s
                from %5$s cross join lateral (
                    select * from cube_late c where %3$s and %6$s offset 0) c
                group by 1, 2
                union all
                %7$s
                union all
                select coverage, group_code, %8$s from (%9$s union all %10$s) m
            )
            -- Names are found by indexes of the usual collation.
            select b.*, (%11$s) as name
            from (
                select coverage, group_code collate "default" as group_code, %12$s
                from counted group by coverage, counted.group_code
            ) b
            where b.received > 0
            """;

    private final KeptReadings readings;

    CubeCounts(KeptReadings readings) {
        this.readings = readings;
    }

    List<CountedRow> rows(Asked asked, GroupBy groupBy, CubePlace place) {
        var source = CubeSource.of(groupBy, place);
        var rows = source.parameters(asked.onlineOnly());
        return readings.list(
                asked.at().instant(),
                sql(source, groupBy),
                row -> CountedRow.of(groupBy, row),
                CubeSql.parameters(asked, rows, rows));
    }

    private static String sql(CubeSource source, GroupBy groupBy) {
        return QUERY.formatted(
                source.group(),
                CubeColumns.SUMS,
                OF_ROWS,
                CubeColumns.LATE_SUMS,
                CubeSql.SPANS,
                CubeSql.NOT_YET,
                ofFacts(groupBy, CubeSql.TO_PUT_RIGHT),
                CubeColumns.NEGATED,
                ofFacts(groupBy, CubeSql.BEFORE),
                ofFacts(groupBy, CubeSql.AHEAD_BEFORE),
                groupBy.nameQuery(),
                CubeColumns.TOTALS);
    }

    private static String ofFacts(GroupBy groupBy, String dossiers) {
        return OF_FACTS.formatted(groupBy.column(), FactCounts.CELLS, dossiers);
    }
}
