package vn.cchc.report.counter;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import vn.cchc.report.counter.Reconciliation.Traffic;
import vn.cchc.report.figure.Asked;
import vn.cchc.report.reading.ReportDatabase;
import vn.cchc.report.reading.ToldTopic;

/**
 * Reads what was told of counters as of an instant. Which unit has a counter is not judged here: whose half days are told
 * owes a count of the day, too.
 */
@ApplicationScoped
class CounterQueries {

    private static final String EVENT = """
            with event as (
                select e.type, e.body, e.body ->> 'agency' as agency, (e.body ->> 'day')::date as day
                from %s e
                join agency a on a.code = e.body ->> 'agency' and (a.path = ? or starts_with(a.path, ? || '/'))
                where (e.body ->> 'day')::date between ? and ?
            ),
            session as (
                select agency, day, body ->> 'state' as state from event
                where starts_with(type, 'vn.cchc.publication-session.')
            )
            """;

    private static final String DAYS = EVENT + """
            , counted as (
                select agency, day, body ->> 'state' as state,
                    (body #>> '{paper,received}')::bigint as paper_received,
                    (body #>> '{paper,returned}')::bigint as paper_returned,
                    (body #>> '{system,received}')::bigint as system_received,
                    (body #>> '{system,returned}')::bigint as system_returned
                from event where starts_with(type, 'vn.cchc.paper-count.')
            ),
            told as (
                select agency, day from counted
                union
                select agency, day from session where day < ?
            )
            select %s as code, max(%s) as name,
                count(*) filter (where state = 'MATCHING') as matching,
                count(*) filter (where state = 'SETTLED') as settled,
                count(*) filter (where state = 'OPEN') as differing,
                count(*) filter (where state is null) as not_counted,
                coalesce(sum(paper_received), 0) as paper_received, coalesce(sum(paper_returned), 0) as paper_returned,
                coalesce(sum(system_received), 0) as system_received, coalesce(sum(system_returned), 0) as system_returned,
                coalesce(sum(abs(paper_received - system_received)), 0) as apart_received,
                coalesce(sum(abs(paper_returned - system_returned)), 0) as apart_returned
            from told left join counted using (agency, day)
            group by 1 order by 1
            """;

    private static final String SESSIONS = EVENT + """
            select %s as code, max(%s) as name,
                count(*) filter (where state = 'DONE') as in_time,
                count(*) filter (where state = 'LATE') as late,
                count(*) filter (where state = 'MISSED') as missed
            from session told
            group by 1 order by 1
            """;

    private final ReportDatabase database;

    CounterQueries(ReportDatabase database) {
        this.database = database;
    }

    List<Reconciliation.Row> days(Asked asked, CounterBy by) {
        return database.list(
                DAYS.formatted(asked.told(), by.code(), by.nameQuery()),
                row -> day(row, by),
                parameters(asked, asked.at().day()));
    }

    List<PublicationSessions.Row> sessions(Asked asked, CounterBy by) {
        return database.list(
                SESSIONS.formatted(asked.told(), by.code(), by.nameQuery()),
                row -> session(row, by),
                parameters(asked));
    }

    private static Object[] parameters(Asked asked, Object... more) {
        List<Object> all = new ArrayList<>(List.of(
                ToldTopic.COUNTERS.topic(),
                asked.toldUntil(),
                asked.agencyPath(),
                asked.agencyPath(),
                asked.period().from(),
                asked.period().to()));
        Collections.addAll(all, more);
        return all.toArray();
    }

    private static Reconciliation.Row day(ResultSet row, CounterBy by) throws SQLException {
        var days = DaysCounted.of(
                row.getLong("matching"), row.getLong("settled"), row.getLong("differing"), row.getLong("not_counted"));
        return Reconciliation.Row.of(
                by.group(row.getString("code"), row.getString("name")),
                days,
                traffic(row, "paper"),
                traffic(row, "system"),
                traffic(row, "apart"));
    }

    private static Traffic traffic(ResultSet row, String side) throws SQLException {
        return new Traffic(row.getLong(side + "_received"), row.getLong(side + "_returned"));
    }

    private static PublicationSessions.Row session(ResultSet row, CounterBy by) throws SQLException {
        var sessions = HalfDays.of(row.getLong("in_time"), row.getLong("late"), row.getLong("missed"));
        return new PublicationSessions.Row(
                by.group(row.getString("code"), row.getString("name")), sessions, sessions.inTimeShare());
    }
}
