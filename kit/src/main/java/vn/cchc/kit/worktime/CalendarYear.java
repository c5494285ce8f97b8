package vn.cchc.kit.worktime;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** The days off and make-up days of one year; every date once, every date of that year. */
public record CalendarYear(
        int year, CalendarStatus status, List<DayOff> daysOff, List<MakeUpDay> makeUpDays, String legalReference) {

    public CalendarYear {
        Objects.requireNonNull(status, "status");
        daysOff = List.copyOf(daysOff);
        makeUpDays = List.copyOf(makeUpDays);
        Texts.require(legalReference, "legal reference of the calendar", year);
        Set<LocalDate> seen = new HashSet<>();
        daysOff.forEach(day -> requireOwnDate(year, day.date(), seen));
        makeUpDays.forEach(day -> requireOwnDate(year, day.date(), seen));
    }

    private static void requireOwnDate(int year, LocalDate date, Set<LocalDate> seen) {
        if (date.getYear() != year) {
            throw new IllegalArgumentException(date + " is not a day of the calendar " + year);
        }
        if (!seen.add(date)) {
            throw new IllegalArgumentException(date + " stands twice in the calendar " + year);
        }
    }
}
