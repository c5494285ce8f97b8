package vn.cchc.report.figure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.cchc.report.figure.DossierCounts.Procedures;
import vn.cchc.report.projecting.domain.Coverage;
import vn.cchc.report.reading.KeptReadings;

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
    private static final String OF_ROWS = "c.dimension = 'PROCEDURE' and c.node = ? and c.online = ?";
    private static final String QUERY = CubeSql.BEGIN + """
             fresh as (
                select c.coverage, c.code as procedure, c.field, c.level, sum(fresh_counter) as counter,
                    sum(fresh_online) as online, sum(fresh_post) as post
                from wanted w cross join lateral (
                    select * from cube c where %1$s and c.size = w.size and c.start = w.start offset 0) c
                where w.flow
                group by 1, 2, 3, 4
                union all
                select c.coverage, c.code, c.field, c.level, sum(fresh_counter), sum(fresh_online), sum(fresh_post)
                from %2$s cross join lateral (
                    select * from cube_late c where %1$s and %3$s offset 0) c
                group by 1, 2, 3, 4
                union all
                %4$s
                union all
                select coverage, procedure, field, level, -counter, -online, -post from (%5$s union all %6$s) m
            ),
            procedure as (
                select coverage, %7$s as group_code, s.procedure, sum(counter) as counter, sum(online) as online,
                    sum(post) as post
                from fresh s group by 1, 2, 3
            )
            select coverage, %8$s
            group by 1, 2
            """;

    /** A procedure once in its group. */
    private static final String IN_GROUPS = """
            group_code, count(*) filter (where counter + online + post > 0) as procedures,
                count(*) filter (where online > 0) as online_procedures, count(*) filter (where post > 0) as post_procedures
            from procedure
            """;

    /** A procedure once in each channel by which it was applied for. */
    private static final String IN_CHANNELS = """
            c.channel as group_code, count(*) as procedures,
                count(*) filter (where c.channel = 'ONLINE') as online_procedures,
                count(*) filter (where c.channel = 'POST') as post_procedures
            from procedure
            join lateral (values ('COUNTER', counter), ('ONLINE', online), ('POST', post)) c (channel, received)
                on c.received > 0
            """;

    private record Key(Coverage coverage, String group) {}

    private record Counted(Key key, Procedures procedures) {}

    private final KeptReadings readings;

    CubeProcedures(KeptReadings readings) {
        this.readings = readings;
    }

    /** Procedures of each agency below, or of each level of online service, are kept nowhere. */
    static boolean has(GroupBy groupBy, CubePlace place) {
        return place.inner() && groupBy != GroupBy.AGENCY && groupBy != GroupBy.ONLINE_LEVEL;
    }

    List<CountedRow> beside(List<CountedRow> rows, Asked asked, GroupBy groupBy, CubePlace place) {
        var counted = count(asked, groupBy, place);
        return rows.stream()
                .map(row -> row.with(
                        counted.getOrDefault(new Key(row.coverage(), row.group().code()), Procedures.NONE)))
                .toList();
    }

    private Map<Key, Procedures> count(Asked asked, GroupBy groupBy, CubePlace place) {
        var found = new HashMap<Key, Procedures>();
        readings.list(
                        asked.at().instant(),
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
        return QUERY.formatted(
                OF_ROWS,
                CubeSql.SPANS,
                CubeSql.NOT_YET,
                OF_FACTS.formatted(FRESH, CubeSql.TO_PUT_RIGHT),
                OF_FACTS.formatted(FRESH, CubeSql.BEFORE),
                OF_FACTS.formatted(FRESH, CubeSql.AHEAD_BEFORE),
                channels ? "''" : groupBy.column(),
                channels ? IN_CHANNELS : IN_GROUPS);
    }

    private static Object[] parameters(Asked asked, CubePlace place) {
        var rows = new Object[] {place.agency(), asked.onlineOnly()};
        return CubeSql.parameters(asked, rows, rows);
    }
}
