package vn.cchc.report.duesoon;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import vn.cchc.kit.problem.Problem;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Text;
import vn.cchc.kit.problem.Violation;
import vn.cchc.kit.reference.ReplicatedCalendars;
import vn.cchc.kit.worktime.Deadlines;
import vn.cchc.kit.worktime.UnknownCalendarYearException;
import vn.cchc.report.period.AsAt;

/** How much working time is left, by the calendar of the agency that has the dossier. */
@ApplicationScoped
class TimeLeft {

    private final ReplicatedCalendars calendars;

    TimeLeft(ReplicatedCalendars calendars) {
        this.calendars = calendars;
    }

    /** The last of that many working days of the agency; refused where the days off are not known that far. */
    LocalDate lastDay(String agency, LocalDate day, int workingDays) {
        var calendar = calendars.forAgency(agency);
        if (!calendar.knownYears().contains(day.getYear())) {
            throw unknown(day.getYear());
        }
        try {
            var last = day;
            for (int left = workingDays; left > 0; left--) {
                last = calendar.nextWorkingDay(last);
            }
            return last;
        } catch (UnknownCalendarYearException notDecided) {
            throw unknown(notDecided.year());
        }
    }

    private static Problem unknown(int year) {
        var text = Text.of(
                "Chưa có lịch làm việc của năm " + year + ".", "The working calendar of " + year + " is not known.");
        return Problems.unprocessable("calendar-unknown", text, Violation.query("days", text));
    }

    /** For one page, whose rows share few agencies. */
    Function<DueSoonRow, DueSoonItem> at(AsAt at) {
        Map<String, Deadlines> byAgency = new HashMap<>();
        return row -> item(
                row, byAgency.computeIfAbsent(row.holder(), holder -> new Deadlines(calendars.forAgency(holder))), at);
    }

    private static DueSoonItem item(DueSoonRow row, Deadlines deadlines, AsAt at) {
        return new DueSoonItem(
                row.dossier(),
                row.procedure(),
                row.procedureName(),
                row.agency(),
                row.holder(),
                row.step(),
                AsAt.local(row.dueAt()),
                deadlines.workingDaysLate(at.instant(), row.dueAt()),
                deadlines.workingTime(at.instant(), row.dueAt()).toString(),
                row.officer(),
                row.coverage());
    }
}
