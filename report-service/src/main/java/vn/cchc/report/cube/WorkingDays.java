package vn.cchc.report.cube;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.StringJoiner;
import vn.cchc.kit.reference.ReplicatedCalendars;
import vn.cchc.kit.worktime.CalendarYear;
import vn.cchc.kit.worktime.OfficeHours;
import vn.cchc.kit.worktime.WorkCalendar;

/**
 * Tells the cube which days are worked, of all years whose calendar is known, whenever that changes: by the week of state offices,
 * the same for all agencies, since times of several can be put together only in one unit.
 */
@ApplicationScoped
class WorkingDays {

    private final ReplicatedCalendars calendars;
    private final Cube cube;
    private volatile List<CalendarYear> told;

    WorkingDays(ReplicatedCalendars calendars, Cube cube) {
        this.calendars = calendars;
        this.cube = cube;
    }

    /** While something else happens to the cube, the next time does it. */
    void tell() {
        Collection<CalendarYear> years = calendars.years();
        if (years.equals(told)) {
            return;
        }
        if (tell(new WorkCalendar(WorkCalendar.VIETNAM, OfficeHours.STANDARD, years))) {
            told = List.copyOf(years);
        }
    }

    private boolean tell(WorkCalendar calendar) {
        var days = new StringJoiner(",", "{", "}");
        var works = new StringJoiner(",", "{", "}");
        for (int year : calendar.knownYears()) {
            LocalDate.of(year, 1, 1).datesUntil(LocalDate.of(year + 1, 1, 1)).forEach(day -> {
                days.add(day.toString());
                works.add(Boolean.toString(calendar.isWorkingDay(day)));
            });
        }
        return cube.number(days.toString(), works.toString());
    }
}
