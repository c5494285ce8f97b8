package vn.cchc.plan.calendar;

import java.util.List;
import vn.cchc.kit.worktime.CalendarStatus;
import vn.cchc.kit.worktime.CalendarYear;
import vn.cchc.kit.worktime.DayOff;
import vn.cchc.kit.worktime.MakeUpDay;

/** Data of {@code vn.cchc.calendar.changed.v1}, and what a reader of the calendar gets: the whole year. */
record CalendarChanged(
        int year, CalendarStatus status, String legalReference, List<DayOff> daysOff, List<MakeUpDay> makeUpDays) {

    static CalendarChanged of(CalendarYear calendar) {
        return new CalendarChanged(
                calendar.year(),
                calendar.status(),
                calendar.legalReference(),
                calendar.daysOff(),
                calendar.makeUpDays());
    }
}
