package vn.cchc.report.figure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import vn.cchc.kit.web.BusinessDays;
import vn.cchc.report.period.AsAt;
import vn.cchc.report.reading.ReportDatabase;

/**
 * Counts from the cube as of the end of the day looked at, and puts right one by one what the cube can't know: what was
 * touched since it was last summed up, and what happened between the instant looked at and the end of its day. All in one
 * statement, which sees one instant of the database.
 */
@ApplicationScoped
class CubeCounts {

    private static final String QUERY = """
            with wanted as (
                select * from unnest(?::text[]::"char"[], ?::date[], ?::boolean[], ?::boolean[]) as b (size, start, flow, stock)
            ),
            touched as materialized (select distinct dossier from cube_tail),
            ahead as materialized (
                select distinct dossier from dossier_state s
                where s.valid_from > ? and s.valid_from < ? and not exists (select from touched t where t.dossier = s.dossier)
            ),
            counted as (
                select c.coverage, %1$s as group_code, %2$s
                from wanted w cross join lateral (
                    select * from cube c
                    where c.dimension = ? and c.size = w.size and c.start = w.start and c.node = any(?::text[])
                        and (?::text is null or c.code = ?) and c.online = ? offset 0) c
                group by 1, 2
                union all
                select c.coverage, %1$s as group_code, %3$s
                from (select ?::date as day, ?::date as from_day) q
                cross join generate_series(0, 17) k
                cross join lateral (
                    select * from cube_late c
                    where c.dimension = ? and c.span = k and c.node = any(?::text[])
                        and (?::text is null or c.code = ?) and c.online = ?
                        and c.first > q.day - (1 << k) and c.first <= q.day and c.until > q.day
                        and (not c.under_first or c.first >= q.from_day) offset 0) c
                group by 1, 2
                union all
                select s.coverage, %4$s as group_code, %5$s
                from (select dossier from touched union all select dossier from ahead) t
                cross join lateral (select * from dossier_standing(?, ?, ?, ?) s where s.dossier = t.dossier offset 0) s
                where not ? or s.channel = 'ONLINE'
                group by 1, 2
                union all
                select coverage, group_code, %6$s from (
                    select s.coverage, %4$s as group_code, %5$s
                    from standing_before(?, ?, ?, ?) s
                    where not ? or s.channel = 'ONLINE'
                    group by 1, 2
                    union all
                    select s.coverage, %4$s as group_code, %5$s
                    from ahead t
                    cross join lateral (select * from dossier_standing(?, ?, ?, ?) s where s.dossier = t.dossier offset 0) s
                    where not ? or s.channel = 'ONLINE'
                    group by 1, 2
                ) m
            )
            select b.*, (%7$s) as name
            from (
                select coverage, group_code, %8$s from counted group by coverage, group_code
            ) b
            where b.received > 0
            """;

    private final ReportDatabase database;

    CubeCounts(ReportDatabase database) {
        this.database = database;
    }

    List<CountedRow> rows(Asked asked, GroupBy groupBy, CubePlace place) {
        var source = CubeSource.of(groupBy, place);
        var sql = QUERY.formatted(
                source.group(),
                CubeColumns.SUMS,
                CubeColumns.LATE_SUMS,
                groupBy.column(),
                FactCounts.CELLS,
                CubeColumns.NEGATED,
                groupBy.nameQuery(),
                CubeColumns.TOTALS);
        return database.list(sql, row -> CountedRow.of(groupBy, row), parameters(asked, source));
    }

    private static Object[] parameters(Asked asked, CubeSource source) {
        var day = asked.at().day();
        var from = asked.period().from();
        boolean online = asked.onlineOnly();
        List<Object> all = new ArrayList<>(WantedBuckets.of(from, day).parameters());
        Collections.addAll(all, asked.at().instant(), BusinessDays.endExclusive(day));
        Collections.addAll(all, source.parameters(online));
        Collections.addAll(all, day, from);
        Collections.addAll(all, source.parameters(online));
        Collections.addAll(all, asked.parameters(online));
        var end = Asked.of(asked.agencyPath(), asked.period(), AsAt.endOf(day));
        Collections.addAll(all, end.parameters(online));
        Collections.addAll(all, end.parameters(online));
        return all.toArray();
    }
}
