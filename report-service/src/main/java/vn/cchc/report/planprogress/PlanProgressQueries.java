package vn.cchc.report.planprogress;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.cchc.report.figure.Asked;
import vn.cchc.report.figure.Group;
import vn.cchc.report.reading.ReportDatabase;

/** Counts the contents of plans on a day, as far as was known at an instant. */
@ApplicationScoped
class PlanProgressQueries {

    private static final String ASKED = """
            with asked as (select ?::timestamptz as as_at, ?::timestamptz as known, ?::date as as_of, ?::date as late_before,
                                  ?::text as path, ?::text as plan, ?::uuid as lock)
            """;

    private static final String PLANS = ASKED + """
            , task as (
                select t.plan, t.origin, t.state
                from asked q
                cross join lateral task_known(least(q.as_at, q.known), q.lock) t
                where t.state <> 'CANCELLED'
            ),
            tasks as (
                select plan, count(*) as number,
                    count(*) filter (where origin = 'REMEDIATION' and state = 'OPEN') as remediation_open,
                    count(*) filter (where origin = 'REMEDIATION' and state = 'COMPLETED') as remediation_closed,
                    count(*) filter (where origin = 'PROVINCE' and state = 'OPEN') as province_open,
                    count(*) filter (where origin = 'PROVINCE' and state = 'COMPLETED') as province_completed
                from task group by plan
            )
            select p.plan, p.title, p.number, p.year, p.agency, c.*, r.*, t.remediation_open, t.remediation_closed,
                t.province_open, t.province_completed
            from asked q
            join plan_fact p on q.plan is null or p.plan = q.plan
            join agency a on a.code = p.agency and (a.path = q.path or starts_with(a.path, q.path || '/'))
            left join tasks t on t.plan = p.plan
            cross join lateral (
                select %s
                from plan_content(q.known, q.lock) c
                where c.plan = p.plan and c.origin = 'PLAN' and c.state <> 'CANCELLED'
            ) c
            cross join lateral (
                select count(*) as rows_planned,
                    count(*) filter (where t.state = 'COMPLETED' and t.completed_on <= q.as_of) as rows_completed
                from task_known(q.known, q.lock) t
                where t.plan = p.plan and t.origin = 'PLAN' and t.state <> 'CANCELLED'
            ) r
            where q.plan is not null or t.number > 0
            order by p.year desc nulls last, p.title, p.plan
            """.formatted(ContentCounts.COLUMNS);

    private static final String PARTS = ASKED + """
            select c.plan, %%1$s, %1$s
            from asked q
            join plan_fact p on q.plan is null or p.plan = q.plan
            join agency a on a.code = p.agency and (a.path = q.path or starts_with(a.path, q.path || '/'))
            cross join lateral %%2$s(q.known, q.lock) c
            where c.plan = p.plan and c.origin = 'PLAN' and c.state <> 'CANCELLED'
            group by c.plan, %%3$s
            """.formatted(ContentCounts.COLUMNS);

    private record PartOf(String plan, PlanProgress.Part part) {}

    private final ReportDatabase database;

    PlanProgressQueries(ReportDatabase database) {
        this.database = database;
    }

    /** Of one plan, or of all plans of the agency and below when none is named. */
    List<PlanProgress> plans(Asked asked, String plan, ProgressDay day) {
        return database.list(PLANS, PlanProgressQueries::plan, parameters(asked, plan, day));
    }

    /** The parts of each plan, in the order of a Vietnamese dictionary. */
    Map<String, List<PlanProgress.Part>> parts(Asked asked, String plan, ProgressDay day, ProgressBy by) {
        Map<String, List<PlanProgress.Part>> parts = new HashMap<>();
        database.list(by.in(PARTS), row -> part(by, row), parameters(asked, plan, day))
                .forEach(of -> parts.computeIfAbsent(of.plan(), key -> new ArrayList<>())
                        .add(of.part()));
        return parts;
    }

    private static Object[] parameters(Asked asked, String plan, ProgressDay day) {
        return new Object[] {
            day.at().instant(), day.knownAt(), day.at().day(), day.lateBefore(), asked.agencyPath(), plan, asked.lock()
        };
    }

    private static PartOf part(ProgressBy by, ResultSet row) throws SQLException {
        Group group = by.group(row.getString("code"), row.getString("name"));
        return new PartOf(row.getString("plan"), new PlanProgress.Part(group, ContentCounts.of(row)));
    }

    private static PlanProgress plan(ResultSet row) throws SQLException {
        return PlanProgress.of(
                new PlanProgress.Head(
                        row.getString("plan"),
                        row.getString("title"),
                        row.getString("number"),
                        row.getObject("year", Integer.class),
                        row.getString("agency")),
                ContentCounts.of(row),
                new PlanProgress.Tasks(row.getLong("rows_planned"), row.getLong("rows_completed")),
                new PlanProgress.Remediation(row.getLong("remediation_open"), row.getLong("remediation_closed")),
                new PlanProgress.Province(row.getLong("province_open"), row.getLong("province_completed")));
    }
}
