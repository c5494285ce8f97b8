package vn.cchc.report.childplan;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import vn.cchc.report.childplan.ChildPlanReport.Unit;
import vn.cchc.report.figure.Asked;
import vn.cchc.report.figure.Group;
import vn.cchc.report.reading.ReportDatabase;
import vn.cchc.report.reading.ToldTopic;

/**
 * Reads what was told of each plan that is owed, as of an instant. The plan above is called what it was called last; what a
 * closed unit left to others it owes no more.
 */
@ApplicationScoped
class ChildPlanQueries {

    private static final String QUERY = """
            with owed as (
                select e.body -> 'parent' ->> 'id' as plan, e.body -> 'parent' as head, e.type, e.occurred_at, e.sequence,
                    a.code, a.name, (e.body -> 'after' ->> 'dueOn')::date as due_on,
                    (e.body -> 'after' ->> 'issuedOn')::date as issued_on, e.body -> 'after' ->> 'plan' as issued_plan
                from %s e
                join agency a on a.code = e.body ->> 'agency' and (a.path = ? or starts_with(a.path, ? || '/'))
                where ?::text is null or e.body -> 'parent' ->> 'id' = ?
            ),
            above as (
                select distinct on (plan) plan, head ->> 'title' as title, head ->> 'number' as number,
                    (head ->> 'year')::int as year, head ->> 'agency' as issuer
                from owed order by plan, occurred_at desc, sequence desc
            )
            select p.*, o.code, o.name, o.due_on, o.issued_on, o.issued_plan
            from owed o
            join above p on p.plan = o.plan
            where o.type <> 'vn.cchc.child-plan.handed-on.v1'
            order by p.year desc, p.title, p.plan, o.name, o.code
            """;

    /** The head of a plan above. */
    record Above(String plan, String title, String number, Integer year, String issuer) {}

    /** A plan that is owed, and under which. */
    record Owed(Above above, Unit unit) {}

    private final ReportDatabase database;

    ChildPlanQueries(ReportDatabase database) {
        this.database = database;
    }

    /** @param plan only under this one, or null */
    List<Owed> owed(Asked asked, String plan) {
        var at = asked.at();
        return database.list(
                QUERY.formatted(asked.told()),
                row -> owed(row, at.day(), at.lateBefore()),
                ToldTopic.CHILD_PLANS.topic(),
                asked.toldUntil(),
                asked.agencyPath(),
                asked.agencyPath(),
                plan,
                plan);
    }

    /** A plan dated after the day that is looked at was not yet issued on it. */
    private static Owed owed(ResultSet row, LocalDate day, LocalDate lateBefore) throws SQLException {
        var dueOn = row.getObject("due_on", LocalDate.class);
        var dated = row.getObject("issued_on", LocalDate.class);
        boolean issued = dated != null && !dated.isAfter(day);
        var above = new Above(
                row.getString("plan"),
                row.getString("title"),
                row.getString("number"),
                row.getObject("year", Integer.class),
                row.getString("issuer"));
        var unit = new Unit(
                new Group(row.getString("code"), row.getString("name")),
                dueOn,
                issued ? dated : null,
                issued ? row.getString("issued_plan") : null,
                ChildPlanState.of(dueOn, issued ? dated : null, lateBefore));
        return new Owed(above, unit);
    }
}
