package vn.cchc.local.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** Weekdays and clock times for the script; the services know the real calendar, the script only avoids weekends. */
final class OfficeDays {
    static final ZoneOffset VIETNAM = ZoneOffset.ofHours(7);

    private OfficeDays() {}

    static OffsetDateTime at(LocalDate day, int minuteOfMorning) {
        return day.atTime(LocalTime.of(7, 15).plusMinutes(minuteOfMorning)).atOffset(VIETNAM);
    }

    static LocalDate plus(LocalDate day, int weekdays) {
        LocalDate result = day;
        int left = Math.abs(weekdays);
        while (left > 0) {
            result = weekdays > 0 ? result.plusDays(1) : result.minusDays(1);
            if (isWeekday(result)) {
                left--;
            }
        }
        return result;
    }

    static LocalDate lastWeekday(LocalDate day) {
        LocalDate result = day;
        while (!isWeekday(result)) {
            result = result.minusDays(1);
        }
        return result;
    }

    private static boolean isWeekday(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }
}
