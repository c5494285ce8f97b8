package vn.cchc.kit.reference;

import java.util.List;
import java.util.Objects;
import vn.cchc.kit.worktime.CalendarStatus;
import vn.cchc.kit.worktime.CalendarYear;
import vn.cchc.kit.worktime.DayOff;
import vn.cchc.kit.worktime.MakeUpDay;

/** Data of {@code vn.cchc.calendar.changed.v1}. */
record CalendarChanged(
        int year, CalendarStatus status, String legalReference, List<DayOff> daysOff, List<MakeUpDay> makeUpDays) {

    static final String TYPE = "vn.cchc.calendar.changed.v1";

    CalendarChanged {
        Objects.requireNonNull(status, "status");
        daysOff = daysOff == null ? List.of() : List.copyOf(daysOff);
        makeUpDays = makeUpDays == null ? List.of() : List.copyOf(makeUpDays);
        // Built here as well, so that an impossible calendar is refused before it is stored.
        new CalendarYear(year, status, daysOff, makeUpDays, legalReference);
    }

    CalendarYear toCalendarYear() {
        return new CalendarYear(year, status, daysOff, makeUpDays, legalReference);
    }
}
