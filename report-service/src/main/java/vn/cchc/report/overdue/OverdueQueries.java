package vn.cchc.report.overdue;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import vn.cchc.kit.web.BusinessDays;
import vn.cchc.report.period.AsAt;
import vn.cchc.report.projecting.domain.Coverage;
import vn.cchc.report.reading.ReportDatabase;
import vn.cchc.report.running.RunningAsked;
import vn.cchc.report.running.RunningGroup;
import vn.cchc.report.running.RunningPage;
import vn.cchc.report.running.RunningPage.Wanted;

/** Finds the dossiers the day of whose appointment had passed while the clock ran, in keyset order. */
@ApplicationScoped
class OverdueQueries {

    private static final String COLUMNS = "coalesce(s.fault_agency, s.holder) as fault_agency, s.fault_step, s.apology";
    private static final String MISSED = RunningPage.APPOINTMENT + " < ?";
    private static final String MISSED_THEN = """
            %1$s < s.valid_to and tstzrange(least(%1$s, s.valid_to), s.valid_to) @> ?::timestamptz
            """.formatted(RunningPage.APPOINTMENT);
    private static final RunningPage LATE = new RunningPage(COLUMNS, MISSED, MISSED_THEN);
    private static final RunningPage ONE = new RunningPage(COLUMNS, MISSED + RunningPage.ONE, MISSED_THEN);

    private final ReportDatabase database;

    OverdueQueries(ReportDatabase database) {
        this.database = database;
    }

    List<OverdueRow> rows(RunningAsked asked, AsAt at, OverduePosition after, int limit) {
        var wanted =
                new Wanted(asked.agency().path(), at, asked.filter(), days(at), after.lateSince(), after.dossier());
        return LATE.read(database, wanted, limit, OverdueQueries::row);
    }

    /** The one with that code, if it is on the list. */
    List<OverdueRow> one(RunningAsked asked, AsAt at, String dossier) {
        var wanted =
                Wanted.all(asked.agency().path(), at, asked.filter(), List.of(BusinessDays.start(at.day()), dossier));
        return ONE.read(database, wanted, 1, OverdueQueries::row);
    }

    /** How many each group has. */
    List<RunningGroup> groups(RunningAsked asked, AsAt at) {
        return LATE.groups(database, Wanted.all(asked.agency().path(), at, asked.filter(), days(at)), asked.by());
    }

    private static List<Object> days(AsAt at) {
        return List.of(BusinessDays.start(at.day()));
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
                RunningPage.appointment(row),
                row.getString("officer"),
                row.getBoolean("apology"),
                Coverage.valueOf(row.getString("coverage")));
    }
}
