package vn.cchc.report.aim;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import vn.cchc.report.aim.Target.Comparison;
import vn.cchc.report.figure.Asked;
import vn.cchc.report.reading.ReportDatabase;
import vn.cchc.report.reading.ToldTopic;

/** Reads the targets of a year that bind an agency: its own, those of agencies below it, and those of agencies above it. */
@ApplicationScoped
class TargetQueries {

    private static final String QUERY = """
            with asked as (select ?::text as path, ?::int as year)
            select t.*, a.path
            from asked q
            cross join %s e
            cross join lateral jsonb_to_record(e.body) as t (target text, issuer text, year int, metric text, measure text,
                operator text, value numeric, unit text, scope text, firm boolean, comparison text, "baseYear" int,
                document text, place text)
            join agency a on a.code = t.issuer and (a.path = q.path or starts_with(a.path, q.path || '/')
                or starts_with(q.path, a.path || '/'))
            where e.type = 'vn.cchc.target.set.v1' and t.year = q.year
                %s
            order by length(a.path), a.path, t.document nulls last, t.place nulls last, t.metric, t.target
            """;
    /** Found by the issuers of any of their events: of a country there are tens of thousands. */
    private static final String OF_ISSUERS = """
            and e.subject = any(array(
                select o.subject from told_event o
                where o.topic = '%s' and o.body ->> 'issuer' = any(string_to_array(?, '/'))))
            """.formatted(ToldTopic.TARGETS.topic());

    private final ReportDatabase database;

    TargetQueries(ReportDatabase database) {
        this.database = database;
    }

    /**
     * Of the year the period ends in.
     *
     * @param known up to when events are believed, unless a lock says so
     */
    List<Target> targets(Asked asked, Instant known) {
        return database.list(
                QUERY.formatted(asked.told(), ""),
                TargetQueries::target,
                asked.agencyPath(),
                asked.period().to().getYear(),
                ToldTopic.TARGETS.topic(),
                asked.toldUntil(known));
    }

    /** The same without those of agencies below, which don't bind the agency asked for. */
    List<Target> binding(Asked asked, Instant known) {
        return database.list(
                QUERY.formatted(asked.told(), OF_ISSUERS),
                TargetQueries::target,
                asked.agencyPath(),
                asked.period().to().getYear(),
                ToldTopic.TARGETS.topic(),
                asked.toldUntil(known),
                asked.agencyPath());
    }

    private static Target target(ResultSet row) throws SQLException {
        return new Target(
                row.getString("target"),
                row.getString("issuer"),
                row.getString("path"),
                row.getInt("year"),
                row.getString("metric"),
                row.getString("measure"),
                Operator.valueOf(row.getString("operator")),
                row.getBigDecimal("value"),
                row.getString("unit"),
                row.getString("scope"),
                row.getBoolean("firm"),
                Comparison.valueOf(row.getString("comparison")),
                row.getObject("baseYear", Integer.class),
                row.getString("document"),
                row.getString("place"));
    }
}
