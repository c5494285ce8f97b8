package vn.cchc.plan.inspection;

import java.time.LocalDate;
import java.time.MonthDay;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Text;
import vn.cchc.kit.problem.Violation;

/** Days that figures are asked for. */
final class Spans {

    private static final MonthDay LAST = MonthDay.of(12, 31);
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2199;

    private Spans() {}

    /** The year asked for, or that of today. */
    static int year(Integer year, LocalDate today) {
        if (year != null && (year < FIRST_YEAR || year > LAST_YEAR)) {
            throw Problems.validation(Violation.query(
                    "year",
                    Text.of(
                            "phải từ " + FIRST_YEAR + " đến " + LAST_YEAR,
                            "must be between " + FIRST_YEAR + " and " + LAST_YEAR)));
        }
        return year == null ? today.getYear() : year;
    }

    /** The day figures are asked as of: not ahead, not before the year; unless asked for, its end where the year is over. */
    static LocalDate at(LocalDate at, int year, LocalDate today) {
        LocalDate end = LAST.atYear(year);
        if (at == null) {
            return end.isAfter(today) ? today : end;
        }
        if (at.isAfter(today) || at.getYear() < year) {
            throw Problems.validation(Violation.query(
                    "at", Text.of("phải từ đầu năm đó và không ở tương lai", "must not be before the year nor ahead")));
        }
        return at;
    }

    /** The same, but no later than the year's end. */
    static LocalDate within(LocalDate at, int year, LocalDate today) {
        LocalDate day = at(at, year, today);
        LocalDate end = LAST.atYear(year);
        return day.isAfter(end) ? end : day;
    }
}
