package vn.cchc.report.planprogress;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import vn.cchc.report.projecting.domain.TaskOrigin;
import vn.cchc.report.reading.ReportDatabase;

/** Finds milestones past their day, in keyset order; each for every agency that leads it and is late. */
@ApplicationScoped
class LateMilestoneQueries {

    private static final String QUERY = """
            with asked as (select ?::timestamptz as known, ?::date as as_of, ?::date as late_before, ?::text as path, ?::text as plan,
                                  ?::date as after_due, ?::text as after_key),
            late as (
                select c.*, p.title as plan_title, p.agency as plan_agency, a.name as known_name,
                    concat_ws('/', c.task, lpad(c.number::text, 6, '0'), coalesce(c.agency, c.agency_name, '')) as key
                from asked q
                cross join lateral lead_content(q.known, null) c
                left join plan_fact p on p.plan = c.plan
                left join agency a on a.code = c.agency
                left join agency pa on pa.code = p.agency
                where c.due_on < q.late_before and c.state in ('OPEN', 'SUBMITTED', 'COMPLETED') and %s
                    and (q.plan is null or c.plan = q.plan)
                    and (coalesce(a.path, c.agency, pa.path) = q.path
                        or starts_with(coalesce(a.path, c.agency, pa.path), q.path || '/'))
            )
            select l.*, case when l.submitted_on <= q.as_of then l.submitted_on end as handed_in_on
            from asked q cross join late l
            where q.after_due is null or (l.due_on, l.key) > (q.after_due, q.after_key)
            order by l.due_on, l.key limit ?
            """.formatted(ContentCounts.OVERDUE);

    /** A milestone as it is read, with where the next page begins. */
    record Row(LateMilestone milestone, String planAgency, String key) {

        LocalDate dueOn() {
            return milestone.dueOn();
        }
    }

    /** Where a page begins: after this row, or at the top when both are null. */
    record Position(LocalDate dueOn, String key) {

        static final Position TOP = new Position(null, null);
    }

    private final ReportDatabase database;

    LateMilestoneQueries(ReportDatabase database) {
        this.database = database;
    }

    List<Row> rows(String agencyPath, String plan, ProgressDay day, Position after, int limit) {
        return database.list(
                QUERY,
                LateMilestoneQueries::row,
                day.knownAt(),
                day.at().day(),
                day.lateBefore(),
                agencyPath,
                plan,
                after.dueOn(),
                after.key(),
                limit);
    }

    private static Row row(ResultSet row) throws SQLException {
        var name = row.getString("known_name");
        var milestone = new LateMilestone(
                row.getString("plan"),
                row.getString("plan_title"),
                row.getString("task"),
                row.getString("label"),
                row.getString("title"),
                row.getString("area"),
                TaskOrigin.valueOf(row.getString("origin")),
                row.getInt("number"),
                row.getString("what"),
                row.getString("agency"),
                name == null ? row.getString("agency_name") : name,
                row.getObject("due_on", LocalDate.class),
                row.getObject("handed_in_on", LocalDate.class),
                null);
        return new Row(milestone, row.getString("plan_agency"), row.getString("key"));
    }
}
