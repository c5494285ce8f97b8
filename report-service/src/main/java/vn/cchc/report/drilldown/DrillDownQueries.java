package vn.cchc.report.drilldown;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import vn.cchc.report.figure.Cell;
import vn.cchc.report.period.AsAt;
import vn.cchc.report.projecting.domain.Coverage;
import vn.cchc.report.reading.KeptReadings;
import vn.cchc.report.reading.ReportDatabase;
import vn.cchc.report.request.Question;

/** Lists what a figure counts, by the same condition. */
@ApplicationScoped
class DrillDownQueries {

    private static final String PAGE = """
            select s.*, (select name from label where kind = 'PROCEDURE' and code = s.procedure) as procedure_name
            from %s s
            where s.coverage = 'COUNTED' and (%s) and (?::text is null or %s = ?)
                and s.dossier > ? order by s.dossier limit ?
            """;

    private final KeptReadings readings;

    DrillDownQueries(KeptReadings readings) {
        this.readings = readings;
    }

    /** Those after the code given, in the order of their codes. */
    List<OpenedDossier> page(Question question, Cell cell, String group, String after, int limit) {
        var asked = question.asked();
        return readings.list(
                asked.at().instant(),
                PAGE.formatted(
                        asked.source(), cell.condition(), question.groupBy().column()),
                DrillDownQueries::row,
                asked.parameters(group, group, after, limit));
    }

    private static OpenedDossier row(ResultSet row) throws SQLException {
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
                row.getString("received"),
                row.getString("standing"),
                row.getString("fault_agency"),
                row.getString("fault_step"),
                row.getString("officer"),
                row.getBoolean("apology"),
                Coverage.valueOf(row.getString("coverage")));
    }
}
