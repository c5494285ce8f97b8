package vn.cchc.report.figure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.cchc.kit.web.BusinessDays;
import vn.cchc.report.figure.DossierCounts.Procedures;
import vn.cchc.report.period.AsAt;
import vn.cchc.report.projecting.domain.Coverage;
import vn.cchc.report.reading.ReportDatabase;

/** Counts different procedures with dossiers received in a period, from the sums of each. */
@ApplicationScoped
class CubeProcedures {

    private static final String FRESH = """
            count(*) filter (where received = 'COUNTER') as counter, count(*) filter (where received = 'ONLINE') as online,
            count(*) filter (where received = 'POST') as post""";
    private static final String OF_FACTS = """
            select s.coverage, s.procedure, s.field, s.level, %s
            from %s
            where not ? or s.channel = 'ONLINE'
            group by 1, 2, 3, 4
            """;
    private static final String QUERY = """
            with wanted as (
                select * from unnest(?::text[]::"char"[], ?::date[], ?::boolean[], ?::boolean[]) as b (size, start, flow, stock)
            ),
            touched as materialized (select distinct dossier from cube_tail),
            ahead as materialized (
                select distinct dossier from dossier_state s
                where s.valid_from > ? and s.valid_from < ? and not exists (select from touched t where t.dossier = s.dossier)
            ),
            fresh as (
                select c.coverage, c.code as procedure, c.field, c.level, sum(fresh_counter) as counter,
                    sum(fresh_online) as online, sum(fresh_post) as post
                from wanted w cross join lateral (
                    select * from cube c
                    where c.dimension = 'PROCEDURE' and c.size = w.size and c.start = w.start and c.node = ? and c.online = ? offset 0) c
                where w.flow
                group by 1, 2, 3, 4
                union all
                select c.coverage, c.code, c.field, c.level, sum(fresh_counter), sum(fresh_online), sum(fresh_post)
                from (select ?::date as day, ?::date as from_day) q
                cross join generate_series(0, 17) k
                cross join lateral (
                    select * from cube_late c
                    where c.dimension = 'PROCEDURE' and c.span = k and c.node = ? and c.online = ?
                        and c.first > q.day - (1 << k) and c.first <= q.day and c.until > q.day
                        and (not c.under_first or c.first >= q.from_day) offset 0) c
                group by 1, 2, 3, 4
                union all
                %1$s
                union all
                select coverage, procedure, field, level, -counter, -online, -post from (%2$s union all %3$s) m
            ),
            procedure as (
                select coverage, %4$s as group_code, s.procedure, sum(counter) as counter, sum(online) as online,
                    sum(post) as post
                from fresh s group by 1, 2, 3
            )
            select coverage, %5$s as group_code,
                count(*) filter (where %6$s) as procedures,
                count(*) filter (where %7$s) as online_procedures,
                count(*) filter (where %8$s) as post_procedures
            from procedure p %9$s
            group by 1, 2
            """;

    private record Key(Coverage coverage, String group) {}

    private record Counted(Key key, Procedures procedures) {}

    private final ReportDatabase database;

    CubeProcedures(ReportDatabase database) {
        this.database = database;
    }

    /** Procedures of each agency below, or of each level of online service, are kept nowhere. */
    static boolean has(GroupBy groupBy, CubePlace place) {
        return place.inner() && groupBy != GroupBy.AGENCY && groupBy != GroupBy.ONLINE_LEVEL;
    }

    List<CountedRow> beside(List<CountedRow> rows, Asked asked, GroupBy groupBy, CubePlace place) {
        var counted = count(asked, groupBy, place);
        return rows.stream()
                .map(row -> row.with(counted.getOrDefault(
                        new Key(row.coverage(), row.group().code()), Procedures.NONE)))
                .toList();
    }

    private Map<Key, Procedures> count(Asked asked, GroupBy groupBy, CubePlace place) {
        var found = new HashMap<Key, Procedures>();
        database.list(
                        sql(groupBy),
                        row -> new Counted(
                                new Key(Coverage.valueOf(row.getString("coverage")), row.getString("group_code")),
                                CountedRow.procedures(row)),
                        parameters(asked, place))
                .forEach(counted -> found.put(counted.key(), counted.procedures()));
        return found;
    }

    private static String sql(GroupBy groupBy) {
        boolean channels = groupBy == GroupBy.CHANNEL;
        var present = "cross join lateral (select * from dossier_standing(?, ?, ?, ?) s where s.dossier = t.dossier offset 0) s";
        return QUERY.formatted(
                OF_FACTS.formatted(
                        FRESH, "(select dossier from touched union all select dossier from ahead) t " + present),
                OF_FACTS.formatted(FRESH, "standing_before(?, ?, ?, ?) s"),
                OF_FACTS.formatted(FRESH, "ahead t " + present),
                channels || groupBy == GroupBy.ALL ? "''" : groupBy.column(),
                channels ? "c.channel" : "group_code",
                channels ? "c.received > 0" : "counter + online + post > 0",
                channels ? "c.channel = 'ONLINE' and c.received > 0" : "online > 0",
                channels ? "c.channel = 'POST' and c.received > 0" : "post > 0",
                channels
                        ? "cross join lateral (values ('COUNTER', counter), ('ONLINE', online), ('POST', post)) c (channel,"
                                + " received)"
                        : "");
    }

    private static Object[] parameters(Asked asked, CubePlace place) {
        var day = asked.at().day();
        var from = asked.period().from();
        boolean online = asked.onlineOnly();
        List<Object> all = new ArrayList<>(WantedBuckets.of(from, day).parameters());
        Collections.addAll(all, asked.at().instant(), BusinessDays.endExclusive(day), place.agency(), online);
        Collections.addAll(all, day, from, place.agency(), online);
        Collections.addAll(all, asked.parameters(online));
        var end = Asked.of(asked.agencyPath(), asked.period(), AsAt.endOf(day));
        Collections.addAll(all, end.parameters(online));
        Collections.addAll(all, end.parameters(online));
        return all.toArray();
    }
}
