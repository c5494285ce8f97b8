package vn.cchc.report.duesoon;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import vn.cchc.kit.web.BusinessDays;
import vn.cchc.report.period.AsAt;
import vn.cchc.report.projecting.domain.Coverage;
import vn.cchc.report.reading.ReportDatabase;
import vn.cchc.report.running.RunningAsked;
import vn.cchc.report.running.RunningGroup;
import vn.cchc.report.running.RunningPage;

/** Finds the dossiers whose clock ran and whose appointment lay ahead, in keyset order; a missed one makes it overdue. */
@ApplicationScoped
class DueSoonQueries {

    /** What was closed after an instant was followed by something that began then: of now there is nothing to look for. */
    private static final String THEN = "s.valid_to > ? and ? < (select max(n.valid_from) from dossier_state n)";

    private static final String COLUMNS = "s.holder, s.step";
    private static final String DUE =
            "s.missed_due_at is null and %1$s >= ? and %1$s < ?".formatted(RunningPage.APPOINTMENT);
    private static final RunningPage AHEAD = new RunningPage(COLUMNS, DUE, THEN);
    private static final RunningPage ONE = new RunningPage(COLUMNS, DUE + RunningPage.ONE, THEN);

    private final ReportDatabase database;

    DueSoonQueries(ReportDatabase database) {
        this.database = database;
    }

    /** What is looked for: running at the instant, due between its day and the last day, both inclusive. */
    record Wanted(RunningAsked asked, AsAt at, LocalDate until) {

        private List<Object> days() {
            return List.of(BusinessDays.start(at.day()), BusinessDays.endExclusive(until));
        }
    }

    /** Those after the row with that appointment and code, both null at the top. */
    List<DueSoonRow> rows(Wanted wanted, Instant dueAt, String dossier, int limit) {
        var asked = wanted.asked();
        return AHEAD.read(
                database,
                new RunningPage.Wanted(
                        asked.agency().path(), wanted.at(), asked.filter(), wanted.days(), dueAt, dossier),
                limit,
                DueSoonQueries::row);
    }

    /** The one with that code, if it is on the list. */
    List<DueSoonRow> one(Wanted wanted, String dossier) {
        var asked = wanted.asked();
        var days = Stream.concat(wanted.days().stream(), Stream.of(dossier)).toList();
        var all = RunningPage.Wanted.all(asked.agency().path(), wanted.at(), asked.filter(), days);
        return ONE.read(database, all, 1, DueSoonQueries::row);
    }

    /** How many each group has; none of them has missed an appointment, for which one would apologise. */
    List<RunningGroup> groups(Wanted wanted) {
        var asked = wanted.asked();
        var all = RunningPage.Wanted.all(asked.agency().path(), wanted.at(), asked.filter(), wanted.days());
        return AHEAD.groups(database, all, asked.by()).stream()
                .map(RunningGroup::withoutApologies)
                .toList();
    }

    private static DueSoonRow row(ResultSet row) throws SQLException {
        return new DueSoonRow(
                row.getString("dossier"),
                row.getString("procedure"),
                row.getString("procedure_name"),
                row.getString("agency"),
                row.getString("holder"),
                row.getString("step"),
                ReportDatabase.instant(row, "due_at"),
                row.getString("officer"),
                Coverage.valueOf(row.getString("coverage")));
    }
}
