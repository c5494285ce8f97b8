package vn.cchc.report.overdue;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import vn.cchc.kit.web.BusinessDays;
import vn.cchc.report.period.AsAt;
import vn.cchc.report.projecting.domain.Coverage;
import vn.cchc.report.reading.ReportDatabase;

/** Finds the dossiers the day of whose appointment had passed while the clock ran, in keyset order. */
@ApplicationScoped
class OverdueQueries {

    private static final String QUERY = """
            with asked as (select ?::timestamptz as as_at, ?::timestamptz as day_began, ?::text as path, ?::timestamptz as after_since,
                                  ?::text as after_dossier)
            select s.dossier, f.procedure, l.name as procedure_name, f.agency, f.coverage,
                   coalesce(s.fault_agency, s.holder) as fault_agency, s.fault_step, s.due_at,
                   coalesce(s.missed_due_at, s.due_at) as late_since, s.officer, s.apology
            from asked q
            join dossier_state s on s.clock = 'RUNNING' and coalesce(s.missed_due_at, s.due_at) < q.day_began
                and s.valid_from <= q.as_at and s.valid_to > q.as_at
            join dossier_fact f on f.dossier = s.dossier
            join agency a on a.code = f.agency and (a.path = q.path or starts_with(a.path, q.path || '/'))
            left join label l on l.kind = 'PROCEDURE' and l.code = f.procedure
            where q.after_dossier is null
                or (coalesce(s.missed_due_at, s.due_at), s.dossier) > (q.after_since, q.after_dossier)
            order by late_since, s.dossier
            limit ?
            """;

    private final ReportDatabase database;

    OverdueQueries(ReportDatabase database) {
        this.database = database;
    }

    List<OverdueRow> rows(String agencyPath, AsAt at, OverduePosition after, int limit) {
        return database.list(
                QUERY,
                OverdueQueries::row,
                at.instant(),
                BusinessDays.start(at.day()),
                agencyPath,
                after.lateSince(),
                after.dossier(),
                limit);
    }

    private static OverdueRow row(ResultSet row) throws SQLException {
        return new OverdueRow(
                row.getString("dossier"),
                row.getString("procedure"),
                row.getString("procedure_name"),
                row.getString("agency"),
                row.getString("fault_agency"),
                row.getString("fault_step"),
                ReportDatabase.instant(row, "due_at"),
                ReportDatabase.instant(row, "late_since"),
                row.getString("officer"),
                row.getBoolean("apology"),
                Coverage.valueOf(row.getString("coverage")));
    }
}
