package vn.cchc.report.planprogress;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import vn.cchc.report.projecting.domain.TaskOrigin;
import vn.cchc.report.reading.ReportDatabase;
import vn.cchc.report.request.GroupLimit;

/** Finds milestones past their day, in keyset order; each for every agency that leads it and is late. */
@ApplicationScoped
class LateMilestoneQueries {

    private static final String LATE = """
            with asked as (select ?::timestamptz as known, ?::date as as_of, ?::date as late_before, ?::text as path, ?::text as plan),
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
            """.formatted(ContentCounts.OVERDUE);
    private static final String PAGE = LATE + """
            select l.*, case when l.submitted_on <= q.as_of then l.submitted_on end as handed_in_on
            from asked q cross join late l cross join (select ?::date as after_due, ?::text as after_key) p
            where p.after_due is null or (l.due_on, l.key) > (p.after_due, p.after_key)
            order by l.due_on, l.key limit ?
            """;
    private static final String GROUPS = LATE + """
            select %s as group_code, %s as group_name, count(*) as milestones
            from late l group by 1, 2 order by 3 desc, 1, 2 limit %d
            """;

    /** More agencies than a province has. */
    private static final int MOST_GROUPS = 1_000;

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
                PAGE,
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

    /** How many each group has, most first; 400 at {@code groupBy} where there are more groups than an answer has. */
    List<LateGroup> groups(String agencyPath, String plan, ProgressDay day, LateBy by) {
        return GroupLimit.atMost(
                MOST_GROUPS,
                database.list(
                        GROUPS.formatted(by.code(), by.label(), MOST_GROUPS + 1),
                        row -> new LateGroup(
                                LateBy.group(row.getString("group_code"), row.getString("group_name")),
                                row.getLong("milestones")),
                        day.knownAt(),
                        day.at().day(),
                        day.lateBefore(),
                        agencyPath,
                        plan));
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
