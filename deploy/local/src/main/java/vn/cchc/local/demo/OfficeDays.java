package vn.cchc.local.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** Working days and clock times for the script, by the calendars that the demonstration publishes: nobody works on a day off. */
final class OfficeDays {
    static final ZoneOffset VIETNAM = ZoneOffset.ofHours(7);

    private static final WorkingDays CALENDAR = WorkingDays.ofSample();

    private OfficeDays() {}

    static OffsetDateTime at(LocalDate day, int minuteOfMorning) {
        return day.atTime(LocalTime.of(7, 15).plusMinutes(minuteOfMorning)).atOffset(VIETNAM);
    }

    static LocalDate plus(LocalDate day, int workingDays) {
        LocalDate result = day;
        for (int left = workingDays; left > 0; left--) {
            result = CALENDAR.after(result);
        }
        return CALENDAR.before(result, Math.max(0, -workingDays));
    }

    /** The day itself, or the working day before it. */
    static LocalDate lastWorkingDay(LocalDate day) {
        return CALENDAR.contain(day) ? day : CALENDAR.before(day, 1);
    }
}
