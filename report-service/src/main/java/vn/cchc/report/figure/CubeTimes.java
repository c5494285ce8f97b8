package vn.cchc.report.figure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** Counts handling times from their sums, in one statement, put right as every other figure of the cube is. */
@ApplicationScoped
class CubeTimes {

    private static final String OF_ROWS =
            "c.dimension = ? and c.node = any(?::text[]) and (?::text is null or c.code = ?)";
    private static final String COUNTED = CubeSql.BEGIN + """
             counted as (
                select %1$s as group_code, u.days, sum(u.dossiers) as dossiers
                from wanted w cross join lateral (
                    select * from cube_time c where %2$s and c.size = w.size and c.start = w.start offset 0) c
                cross join unnest(c.days, c.dossiers) u (days, dossiers)
                where w.flow
                group by 1, 2
                union all
                select %1$s, c.days, sum(c.dossiers)
                from %3$s cross join lateral (
                    select * from cube_time_late c where %2$s and %4$s offset 0) c
                group by 1, 2
                union all
                %5$s
                union all
                select group_code, days, -dossiers from (%6$s union all %7$s) m
            )
            -- Names are found by indexes of the usual collation.
            select group_code collate "default" as group_code, days, sum(dossiers)::bigint as dossiers
            from counted group by counted.group_code, days having sum(dossiers) <> 0
            """;

    private final FactTimes facts;

    CubeTimes(FactTimes facts) {
        this.facts = facts;
    }

    Map<Group, DayHistogram> times(Asked asked, GroupBy groupBy, CubePlace place) {
        var source = CubeSource.of(groupBy, place);
        var counted = COUNTED.formatted(
                source.group(),
                OF_ROWS,
                CubeSql.SPANS,
                CubeSql.NOT_YET,
                ofFacts(groupBy, CubeSql.TIMES_TO_PUT_RIGHT),
                ofFacts(groupBy, CubeSql.TIMES_BEFORE),
                ofFacts(groupBy, CubeSql.TIMES_AHEAD_BEFORE));
        var rows = source.parameters();
        return facts.times(asked, groupBy, counted, CubeSql.parameters(asked, rows, rows));
    }

    private static String ofFacts(GroupBy groupBy, String dossiers) {
        return FactTimes.OF_FACTS.formatted(groupBy.column(), dossiers);
    }
}
