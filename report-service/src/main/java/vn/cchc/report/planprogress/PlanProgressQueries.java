package vn.cchc.report.planprogress;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import vn.cchc.report.figure.Share;
import vn.cchc.report.period.AsAt;
import vn.cchc.report.reading.ReportDatabase;

/** Counts the tasks of plans as of an instant. */
@ApplicationScoped
class PlanProgressQueries {

    private static final String QUERY = """
            with asked as (select ?::timestamptz as as_at, ?::date as day, ?::text as path, ?::text as plan),
            content as (
                select f.plan, f.origin, f.origin = 'PLAN' as planned, s.state, s.due_on, s.completed_on
                from asked q
                join task_state s on s.valid_from <= q.as_at and s.valid_to > q.as_at and s.state <> 'CANCELLED'
                join task_fact f on f.task = s.task
            )
            select p.plan, p.title, p.number, p.year, p.agency,
                count(*) filter (where planned) as planned,
                count(*) filter (where planned and state = 'COMPLETED') as completed,
                count(*) filter (where planned and state = 'COMPLETED' and completed_on <= due_on) as on_time,
                count(*) filter (where planned and state = 'COMPLETED' and completed_on > due_on) as late,
                count(*) filter (where planned and state = 'OPEN' and due_on < q.day) as overdue,
                count(*) filter (where planned and due_on is null) as without_date,
                count(*) filter (where origin = 'REMEDIATION' and state = 'OPEN') as remediation_open,
                count(*) filter (where origin = 'REMEDIATION' and state = 'COMPLETED') as remediation_closed,
                count(*) filter (where origin = 'PROVINCE' and state = 'OPEN') as province_open,
                count(*) filter (where origin = 'PROVINCE' and state = 'COMPLETED') as province_completed
            from asked q
            join plan_fact p on q.plan is null or p.plan = q.plan
            join agency a on a.code = p.agency and (a.path = q.path or starts_with(a.path, q.path || '/'))
            left join content c on c.plan = p.plan
            group by p.plan, q.plan, q.day
            having q.plan is not null or count(c.plan) > 0
            order by p.year desc nulls last, p.title, p.plan
            """;

    private final ReportDatabase database;

    PlanProgressQueries(ReportDatabase database) {
        this.database = database;
    }

    /** Of one plan, or of all plans of the agency and below when none is named. */
    List<PlanProgress> rows(String agencyPath, String plan, AsAt at) {
        return database.list(QUERY, PlanProgressQueries::row, at.instant(), at.day(), agencyPath, plan);
    }

    private static PlanProgress row(ResultSet row) throws SQLException {
        long planned = row.getLong("planned");
        long completed = row.getLong("completed");
        return new PlanProgress(
                row.getString("plan"),
                row.getString("title"),
                row.getString("number"),
                row.getObject("year", Integer.class),
                row.getString("agency"),
                planned,
                completed,
                row.getLong("on_time"),
                row.getLong("late"),
                row.getLong("overdue"),
                row.getLong("without_date"),
                Share.of(completed, planned).value(),
                new PlanProgress.Remediation(row.getLong("remediation_open"), row.getLong("remediation_closed")),
                new PlanProgress.Province(row.getLong("province_open"), row.getLong("province_completed")));
    }
}
