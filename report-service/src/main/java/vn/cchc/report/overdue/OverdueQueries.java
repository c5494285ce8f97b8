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

    /**
     * What still stands is found in the order of the list; what has ended since was ever late only rarely, and is looked up by
     * when it ended.
     */
    private static final String QUERY = """
            with late as (
                (select s.* from dossier_state s, dossier_fact f, agency a
                where s.clock = 'RUNNING' and s.valid_to = 'infinity' and %1$s
                order by coalesce(s.missed_due_at, s.due_at), s.dossier
                limit ?)
                union all
                select s.* from dossier_state s, dossier_fact f, agency a
                where s.clock = 'RUNNING' and s.valid_to < 'infinity'
                    and coalesce(s.missed_due_at, s.due_at) < s.valid_to and s.valid_to > ? and %1$s
            )
            select s.dossier, f.procedure, l.name as procedure_name, f.agency, f.coverage,
                   coalesce(s.fault_agency, s.holder) as fault_agency, s.due_at,
                   coalesce(s.missed_due_at, s.due_at) as late_since, s.officer, s.apology
            from late s
            join dossier_fact f on f.dossier = s.dossier
            left join label l on l.kind = 'PROCEDURE' and l.code = f.procedure
            order by late_since, s.dossier
            limit ?
            """.formatted("""
            s.valid_from <= ? and coalesce(s.missed_due_at, s.due_at) < ?
                and (coalesce(s.missed_due_at, s.due_at), s.dossier) > (?, ?)
                and f.dossier = s.dossier and a.code = f.agency and (a.path = ? or starts_with(a.path, ? || '/'))""");

    private final ReportDatabase database;

    OverdueQueries(ReportDatabase database) {
        this.database = database;
    }

    List<OverdueRow> rows(String agencyPath, AsAt at, OverduePosition after, int limit) {
        var instant = at.instant();
        var dayBegan = BusinessDays.start(at.day());
        var since = after.lateSince();
        var dossier = after.dossier();
        return database.list(
                QUERY,
                OverdueQueries::row,
                instant,
                dayBegan,
                since,
                dossier,
                agencyPath,
                agencyPath,
                limit,
                instant,
                instant,
                dayBegan,
                since,
                dossier,
                agencyPath,
                agencyPath,
                limit);
    }

    private static OverdueRow row(ResultSet row) throws SQLException {
        return new OverdueRow(
                row.getString("dossier"),
                row.getString("procedure"),
                row.getString("procedure_name"),
                row.getString("agency"),
                row.getString("fault_agency"),
                ReportDatabase.instant(row, "due_at"),
                ReportDatabase.instant(row, "late_since"),
                row.getString("officer"),
                row.getBoolean("apology"),
                Coverage.valueOf(row.getString("coverage")));
    }
}
