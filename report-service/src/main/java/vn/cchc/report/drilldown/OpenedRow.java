package vn.cchc.report.drilldown;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import vn.cchc.report.period.AsAt;
import vn.cchc.report.projecting.domain.Coverage;
import vn.cchc.report.reading.ReportDatabase;

/** Reads a dossier of a list. */
final class OpenedRow {

    private OpenedRow() {}

    static OpenedDossier read(ResultSet row) throws SQLException {
        return new OpenedDossier(
                row.getString("dossier"),
                row.getString("procedure"),
                row.getString("procedure_name"),
                row.getString("field"),
                row.getString("agency"),
                row.getString("channel"),
                row.getString("state"),
                row.getObject("received_on", LocalDate.class),
                AsAt.local(ReportDatabase.instant(row, "due_at")),
                AsAt.local(ReportDatabase.instant(row, "ended_at")),
                days(row),
                row.getString("received"),
                row.getString("standing"),
                row.getString("fault_agency"),
                row.getString("fault_step"),
                row.getString("officer"),
                row.getBoolean("apology"),
                row.getInt("components"),
                row.getInt("digital_components"),
                Coverage.valueOf(row.getString("coverage")));
    }

    private static Integer days(ResultSet row) throws SQLException {
        var days = row.getObject("days", Integer.class);
        return days == null || days < 0 ? null : days;
    }
}
