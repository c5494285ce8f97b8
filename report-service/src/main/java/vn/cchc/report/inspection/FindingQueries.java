package vn.cchc.report.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import vn.cchc.report.figure.Asked;
import vn.cchc.report.figure.Group;
import vn.cchc.report.inspection.InspectionReport.OverdueFinding;
import vn.cchc.report.reading.ReportDatabase;
import vn.cchc.report.reading.ToldTopic;

/** Counts findings as they stood at an instant; what is overdue goes on with the calendar, so it is judged here. */
@ApplicationScoped
class FindingQueries {

    /** At the agencies asked for, or kept by them; done or reported as done by its day, a finding is not overdue. */
    private static final String FINDINGS = """
            with asked as (select ?::text as topic, ?::date as day, ?::date as late_before, ?::text as path, ?::date as from_day,
                                  ?::date as to_day),
            found as (
                select e.subject, e.body ->> 'agency' as agency, coalesce(a.name, e.body ->> 'agency') as agency_name,
                    e.body ->> 'keeper' as keeper, e.body ->> 'source' as source,
                    e.body -> 'inspection' ->> 'title' as inspection, e.body -> 'after' ->> 'state' as state,
                    (e.body -> 'after' ->> 'dueOn')::date as due_on,
                    (e.body -> 'after' ->> 'reportedOn')::date as reported_on,
                    (select (d.body -> 'detail' ->> 'on')::date from told_event d
                     where d.topic = q.topic and d.subject = e.subject and d.type = 'vn.cchc.finding.detected.v1'
                     order by d.sequence limit 1) as detected_on
                from asked q
                cross join %s e
                left join agency a on a.code = e.body ->> 'agency'
                left join agency k on k.code = e.body ->> 'keeper'
                where e.body ->> 'about' = 'FINDING' and e.body -> 'after' ->> 'state' <> 'WITHDRAWN'
                    and (a.path = q.path or starts_with(a.path, q.path || '/')
                        or k.path = q.path or starts_with(k.path, q.path || '/'))
            ),
            finding as (
                select f.*, f.state in ('DETECTED', 'RECOMMENDED', 'HANDLING') and f.due_on < q.late_before
                    and (f.reported_on is null or f.reported_on > f.due_on) as overdue
                from asked q cross join found f
            )
            """;

    private static final String COUNTS = FINDINGS + """
            select f.agency, min(f.agency_name) as agency_name, f.source,
                count(*) filter (where f.state = 'DETECTED') as detected,
                count(*) filter (where f.state = 'RECOMMENDED') as recommended,
                count(*) filter (where f.state = 'HANDLING') as handling,
                count(*) filter (where f.state = 'DONE') as done,
                count(*) filter (where f.overdue) as overdue
            from asked q cross join finding f
            where f.detected_on between q.from_day and q.to_day
            group by f.agency, f.source order by f.agency, f.source
            """;

    private static final String OVERDUE = FINDINGS + """
            select f.*, q.day - f.due_on as days_late
            from asked q cross join finding f
            where f.overdue order by f.due_on, f.subject
            """;

    /** The findings of one source at one agency. */
    record Counted(Group agency, String source, FindingCounts findings) {}

    private final ReportDatabase database;

    FindingQueries(ReportDatabase database) {
        this.database = database;
    }

    List<Counted> counts(Asked asked) {
        return database.list(COUNTS.formatted(asked.told()), FindingQueries::counted, parameters(asked));
    }

    /** Whenever they were detected. */
    List<OverdueFinding> overdue(Asked asked) {
        return database.list(OVERDUE.formatted(asked.told()), FindingQueries::overdue, parameters(asked));
    }

    private static Object[] parameters(Asked asked) {
        return new Object[] {
            ToldTopic.INSPECTIONS.topic(),
            asked.at().day(),
            asked.at().lateBefore(),
            asked.agencyPath(),
            asked.period().from(),
            asked.period().to(),
            ToldTopic.INSPECTIONS.topic(),
            asked.toldUntil()
        };
    }

    private static Counted counted(ResultSet row) throws SQLException {
        return new Counted(
                new Group(row.getString("agency"), row.getString("agency_name")),
                row.getString("source"),
                FindingCounts.of(
                        row.getLong("detected"),
                        row.getLong("recommended"),
                        row.getLong("handling"),
                        row.getLong("done"),
                        row.getLong("overdue")));
    }

    private static OverdueFinding overdue(ResultSet row) throws SQLException {
        return new OverdueFinding(
                row.getString("subject"),
                new Group(row.getString("agency"), row.getString("agency_name")),
                row.getString("keeper"),
                row.getString("source"),
                row.getString("inspection"),
                row.getString("state"),
                row.getObject("due_on", LocalDate.class),
                row.getLong("days_late"));
    }
}
