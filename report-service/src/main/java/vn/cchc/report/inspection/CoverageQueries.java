package vn.cchc.report.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import vn.cchc.report.aim.Operator;
import vn.cchc.report.figure.Asked;
import vn.cchc.report.figure.Share;
import vn.cchc.report.inspection.InspectionReport.Coverage;
import vn.cchc.report.inspection.InspectionReport.Measure;
import vn.cchc.report.inspection.InspectionReport.Threshold;
import vn.cchc.report.reading.ReportDatabase;
import vn.cchc.report.reading.ToldTopic;

/** Counts units inspected, by class and by what is asked; what was not told to be uncounted counts. */
@ApplicationScoped
class CoverageQueries {

    /** Inspections held in the period: who was inspected, by whom, about what. */
    private static final String VISITS = """
            with asked as (select ?::text as path, ?::date as from_day, least(?::date, ?::date) as day),
            visit as (
                select e.body ->> 'agency' as agency, e.body -> 'inspection' ->> 'theme' as theme, o.path as issuer_path
                from asked q
                cross join %s e
                left join agency o on o.code = e.body -> 'inspection' ->> 'issuer'
                where e.body ->> 'about' = 'VISIT' and e.body -> 'after' ->> 'state' = 'DONE'
                    and coalesce((e.body -> 'visit' ->> 'counted')::boolean, true)
                    and (e.body -> 'after' ->> 'doneOn')::date between q.from_day and q.day
            )
            """;

    private static final String CLASSES = VISITS + """
            select a.kind, count(*) as units,
                count(*) filter (where exists (select 1 from visit v where v.agency = a.code)) as inspected
            from asked q
            join agency a on (a.path = q.path or starts_with(a.path, q.path || '/'))
                and coalesce(a.valid_from, q.day) <= q.day and coalesce(a.valid_to, q.day) >= q.day
            where a.kind <> 'PROVINCE'
            group by a.kind order by a.kind
            """;

    private static final String THRESHOLDS = VISITS + """
            , threshold as (
                select distinct on (t.agency, t.code) t.*, a.path
                from asked q
                cross join %s e
                cross join lateral jsonb_to_record(e.body) as t (agency text, code text, "effectiveFrom" date,
                    "effectiveTo" date, measure text, name text, theme text, "unitsBelow" text, "unitKinds" text[],
                    source text, percent numeric, strict boolean, "legalBasis" text)
                join agency a on a.code = t.agency and (a.path = q.path or starts_with(a.path, q.path || '/'))
                where e.type = 'vn.cchc.inspection-threshold.changed.v1' and t."effectiveFrom" <= q.day
                    and (t."effectiveTo" is null or t."effectiveTo" >= q.day)
                order by t.agency, t.code, t."effectiveFrom" desc
            )
            select t.*, u.units, u.inspected
            from asked q
            cross join threshold t
            cross join lateral (
                select count(*) as units, count(*) filter (where exists (
                    select 1 from visit v where v.agency = u.code and (t.theme is null or v.theme = t.theme)
                        and (v.issuer_path = t.path or starts_with(v.issuer_path, t.path || '/')))) as inspected
                from agency u
                join agency b on b.code = t."unitsBelow"
                where starts_with(u.path, b.path || '/') and u.kind = any(t."unitKinds")
                    and coalesce(u.valid_from, q.day) <= q.day and coalesce(u.valid_to, q.day) >= q.day
            ) u
            order by t.agency, t.code
            """;

    private final ReportDatabase database;

    CoverageQueries(ReportDatabase database) {
        this.database = database;
    }

    List<Coverage> classes(Asked asked) {
        return database.list(
                CLASSES.formatted(asked.told()),
                row -> new Coverage(
                        UnitKinds.group(row.getString("kind")),
                        Share.of(row.getLong("inspected"), row.getLong("units"))),
                visits(asked));
    }

    /**
     * With the share of those of coverage; the others' is that of findings.
     *
     * @param known thresholds are data with days of their own: what is known of them now counts, or was known to the lock
     */
    List<Threshold> thresholds(Asked asked, Instant known) {
        var visits = visits(asked);
        return database.list(
                THRESHOLDS.formatted(asked.told(), asked.told()),
                CoverageQueries::threshold,
                visits[0],
                visits[1],
                visits[2],
                visits[3],
                visits[4],
                visits[5],
                ToldTopic.TARGETS.topic(),
                asked.toldUntil(known));
    }

    private static Object[] visits(Asked asked) {
        return new Object[] {
            asked.agencyPath(),
            asked.period().from(),
            asked.period().to(),
            asked.at().day(),
            ToldTopic.INSPECTIONS.topic(),
            asked.toldUntil()
        };
    }

    private static Threshold threshold(ResultSet row) throws SQLException {
        var measure = Measure.valueOf(row.getString("measure"));
        var share = measure == Measure.COVERAGE ? Share.of(row.getLong("inspected"), row.getLong("units")) : null;
        BigDecimal percent = row.getBigDecimal("percent");
        boolean strict = row.getBoolean("strict");
        return new Threshold(
                row.getString("agency"),
                row.getString("code"),
                row.getString("name"),
                measure,
                row.getString("theme"),
                row.getString("source"),
                percent,
                strict,
                share,
                share == null ? null : met(share, percent, strict),
                row.getString("legalBasis"));
    }

    static Boolean met(Share share, BigDecimal percent, boolean strict) {
        return (strict ? Operator.ABOVE : Operator.AT_LEAST).holds(share.part(), share.of(), percent);
    }
}
