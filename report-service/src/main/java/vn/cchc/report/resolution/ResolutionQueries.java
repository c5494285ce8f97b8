package vn.cchc.report.resolution;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import vn.cchc.report.period.AsAt;
import vn.cchc.report.period.ReportPeriod;
import vn.cchc.report.projecting.domain.Coverage;
import vn.cchc.report.reading.ReportDatabase;

/**
 * Counts every dossier once on each side of the form.
 *
 * <p>A dossier belongs to the period when it was received in it, or before it and had not ended before it began. What it is
 * at the end of the period decides its column: ended ones are early, on time or late by day against the appointment in
 * force; a withdrawn one is on time, one that had missed an appointment before it got a new one is late. Open ones are
 * overdue when their day has passed and the clock runs.
 *
 * <p>What the law leaves out of its denominators is counted apart: it is in no row of the form.
 */
@ApplicationScoped
class ResolutionQueries {

    private static final String QUERY = """
            with asked as (select ?::timestamptz as as_at, ?::date as day, ?::date as from_day, ?::text as path),
            bucketed as (
                select %s as code, f.coverage,
                    case when s.received_on < q.from_day then 'CARRIED_OVER'
                         when f.channel = 'ONLINE' then 'ONLINE'
                         else 'DIRECT' end as received,
                    case when s.clock = 'ENDED' then
                              case when s.state = 'WITHDRAWN' or s.due_on is null then 'ON_TIME'
                                   when s.missed_due_at is not null or s.ended_on > s.due_on then 'LATE'
                                   when s.ended_on < s.due_on then 'EARLY'
                                   else 'ON_TIME' end
                         when s.clock = 'RUNNING' and (s.missed_due_at is not null or s.due_on < q.day) then 'OVERDUE'
                         else 'IN_TIME' end as standing
                from asked q
                join dossier_state s on s.valid_from <= q.as_at and s.valid_to > q.as_at and s.clock <> 'EXCLUDED'
                    and (s.clock <> 'ENDED' or s.received_on >= q.from_day or s.ended_on >= q.from_day)
                join dossier_fact f on f.dossier = s.dossier
                join agency a on a.code = f.agency and (a.path = q.path or starts_with(a.path, q.path || '/'))
            )
            select b.coverage, b.code, (%s) as name,
                count(*) filter (where received = 'ONLINE') as online,
                count(*) filter (where received = 'DIRECT') as direct,
                count(*) filter (where received = 'CARRIED_OVER') as carried_over,
                count(*) filter (where standing = 'EARLY') as early,
                count(*) filter (where standing = 'ON_TIME') as on_time,
                count(*) filter (where standing = 'LATE') as late,
                count(*) filter (where standing = 'IN_TIME') as in_time,
                count(*) filter (where standing = 'OVERDUE') as overdue
            from bucketed b group by b.coverage, b.code
            """;

    private final ReportDatabase database;

    ResolutionQueries(ReportDatabase database) {
        this.database = database;
    }

    /** Rows in the order of their names as a Vietnamese dictionary has them. */
    List<Counted> count(String agencyPath, ReportPeriod period, AsAt at, GroupBy groupBy) {
        var sql = QUERY.formatted(groupBy.column(), groupBy.nameQuery());
        return database.list(sql, row -> row(groupBy, row), at.instant(), at.day(), period.from(), agencyPath).stream()
                .sorted(byName())
                .toList();
    }

    private static Counted row(GroupBy groupBy, ResultSet row) throws SQLException {
        var group = groupBy.group(row.getString("code"), row.getString("name"));
        var received = Received.of(row.getLong("online"), row.getLong("direct"), row.getLong("carried_over"));
        var resolved = Resolved.of(row.getLong("early"), row.getLong("on_time"), row.getLong("late"));
        var pending = Pending.of(row.getLong("in_time"), row.getLong("overdue"));
        return new Counted(
                Coverage.valueOf(row.getString("coverage")),
                ResolutionRow.of(group, new Figures(received, resolved, pending)));
    }

    private static Comparator<Counted> byName() {
        Comparator<Object> vietnamese = Collator.getInstance(Locale.forLanguageTag("vi"));
        return Comparator.<Counted, String>comparing(
                        counted -> counted.row().group().name(), vietnamese::compare)
                .thenComparing(counted -> counted.row().group().code());
    }
}
