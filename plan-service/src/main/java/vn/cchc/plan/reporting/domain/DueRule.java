package vn.cchc.plan.reporting.domain;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.cchc.kit.worktime.Deadlines;
import vn.cchc.kit.worktime.Term;
import vn.cchc.kit.worktime.WorkCalendar;

/**
 * When a report on a period is due.
 *
 * @param months months after the one in which the period ends, only with {@link DueKind#DAY_OF_MONTH}
 * @param day day of that month, in a shorter month its last one
 * @param days days after the period's last day, only with the kinds of that name
 * @param rolls whether a day on which the agency does not work becomes the next one on which it does
 */
public record DueRule(DueKind kind, Integer months, Integer day, Integer days, boolean rolls) {

    private static final int MOST_MONTHS = 12;
    private static final int MOST_DAYS = 366;
    private static final int LONGEST_MONTH = 31;

    /** How the day is found. */
    public enum DueKind {
        DAY_OF_MONTH,
        DAYS_AFTER,
        WORKING_DAYS_AFTER,
        /** Another authority names the day for each period; until then there is none and nothing is late. */
        SET_LATER
    }

    /** The last good day, by the calendar of the agency that owes; empty when it is named later. */
    public Optional<LocalDate> after(LocalDate periodEnd, WorkCalendar calendar) {
        return switch (kind) {
            case DAY_OF_MONTH -> Optional.of(rolled(dayOfMonth(periodEnd), calendar));
            case DAYS_AFTER -> Optional.of(rolled(periodEnd.plusDays(days), calendar));
            case WORKING_DAYS_AFTER -> Optional.of(workingDaysAfter(periodEnd, calendar));
            case SET_LATER -> Optional.empty();
        };
    }

    private LocalDate dayOfMonth(LocalDate periodEnd) {
        YearMonth month = YearMonth.from(periodEnd).plusMonths(months);
        return month.atDay(Math.min(day, month.lengthOfMonth()));
    }

    private LocalDate rolled(LocalDate date, WorkCalendar calendar) {
        return rolls ? calendar.workingDayFrom(date) : date;
    }

    private LocalDate workingDaysAfter(LocalDate periodEnd, WorkCalendar calendar) {
        var closed = periodEnd.atTime(LocalTime.NOON).atZone(calendar.zone()).toInstant();
        return calendar.dateOf(
                new Deadlines(calendar).due(closed, Term.workingDays(days)).dueAt());
    }

    List<Fault> faults(String at) {
        if (kind == null) {
            return List.of(Fault.missing(at + "/kind"));
        }
        List<Fault> faults = new ArrayList<>();
        boolean ofMonth = kind == DueKind.DAY_OF_MONTH;
        boolean counted = kind == DueKind.DAYS_AFTER || kind == DueKind.WORKING_DAYS_AFTER;
        requireRange(faults, at + "/months", ofMonth, months, 0, MOST_MONTHS);
        requireRange(faults, at + "/day", ofMonth, day, 1, LONGEST_MONTH);
        requireRange(faults, at + "/days", counted, days, kind == DueKind.WORKING_DAYS_AFTER ? 1 : 0, MOST_DAYS);
        return faults;
    }

    private static void requireRange(
            List<Fault> faults, String at, boolean wanted, Integer value, int least, int most) {
        if (!wanted && value != null) {
            faults.add(new Fault(at, "Không dùng với cách tính này.", "Not used with this kind."));
        }
        if (wanted && (value == null || value < least || value > most)) {
            faults.add(new Fault(
                    at, "Phải từ " + least + " đến " + most + ".", "Must be between " + least + " and " + most + "."));
        }
    }
}
