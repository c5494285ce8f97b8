package vn.cchc.report.overdue;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import vn.cchc.kit.web.BusinessDays;
import vn.cchc.report.period.AsAt;
import vn.cchc.report.projecting.domain.Coverage;
import vn.cchc.report.reading.ReportDatabase;

/** Finds the dossiers the day of whose appointment had passed while the clock ran, in keyset order. */
@ApplicationScoped
class OverdueQueries {

    private static final String LATE = """
            select s.dossier, f.procedure, f.agency, f.coverage, coalesce(s.fault_agency, s.holder) as fault_agency, s.fault_step,
                s.due_at,
                coalesce(s.missed_due_at, s.due_at) as late_since, s.officer, s.apology
            from dossier_state s
            join dossier_fact f on f.dossier = s.dossier
            join agency a on a.code = f.agency and (a.path = ? or starts_with(a.path, ? || '/'))
            where s.clock = 'RUNNING' and s.valid_from <= ? and coalesce(s.missed_due_at, s.due_at) < ?
                and (coalesce(s.missed_due_at, s.due_at), s.dossier)
                    > (coalesce(?::timestamptz, '-infinity'), coalesce(?::text, ''))
            """;
    private static final String OPEN = " and s.valid_to = 'infinity'";
    private static final String CLOSED = """
             and s.valid_to <> 'infinity' and coalesce(s.missed_due_at, s.due_at) < s.valid_to
                and tstzrange(least(coalesce(s.missed_due_at, s.due_at), s.valid_to), s.valid_to) @> ?::timestamptz
            """;
    private static final String PAGE = " order by coalesce(s.missed_due_at, s.due_at), s.dossier limit ?";

    /** Open intervals and closed ones have an index each. */
    private static final String QUERY = "select s.*, l.name as procedure_name from (("
            + LATE + OPEN + PAGE + ") union all (" + LATE + CLOSED + PAGE + """
            )) s
            left join label l on l.kind = 'PROCEDURE' and l.code = s.procedure
            order by s.late_since, s.dossier
            limit ?
            """;

    private final ReportDatabase database;

    OverdueQueries(ReportDatabase database) {
        this.database = database;
    }

    List<OverdueRow> rows(String agencyPath, AsAt at, OverduePosition after, int limit) {
        var late = new Object[] {
            agencyPath, agencyPath, at.instant(), BusinessDays.start(at.day()), after.lateSince(), after.dossier()
        };
        List<Object> parameters = new ArrayList<>(Arrays.asList(late));
        parameters.add(limit);
        Collections.addAll(parameters, late);
        Collections.addAll(parameters, at.instant(), limit, limit);
        return database.list(QUERY, OverdueQueries::row, parameters.toArray());
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
