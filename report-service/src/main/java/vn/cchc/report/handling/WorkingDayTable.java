package vn.cchc.report.handling;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.StringJoiner;
import vn.cchc.kit.reference.ReplicatedCalendars;
import vn.cchc.kit.worktime.WorkCalendar;

/** Numbers the days so that the working days between two of them are a subtraction; for queries, never kept. */
@ApplicationScoped
class WorkingDayTable {

    /** Days and, for each, how many working days there were up to and with it, as PostgreSQL writes arrays. */
    record Numbered(String days, String numbers) {}

    private final ReplicatedCalendars calendars;

    WorkingDayTable(ReplicatedCalendars calendars) {
        this.calendars = calendars;
    }

    /** All days of the years whose calendar is known; what lies outside them has no number and makes no figure. */
    Numbered of(String agency) {
        var calendar = calendars.forAgency(agency);
        var days = new StringJoiner(",", "{", "}");
        var numbers = new StringJoiner(",", "{", "}");
        int number = 0;
        for (int year : calendar.knownYears()) {
            number = year(calendar, year, number, days, numbers);
        }
        return new Numbered(days.toString(), numbers.toString());
    }

    private static int year(WorkCalendar calendar, int year, int before, StringJoiner days, StringJoiner numbers) {
        int number = before;
        for (var day = LocalDate.of(year, 1, 1); day.getYear() == year; day = day.plusDays(1)) {
            number += calendar.isWorkingDay(day) ? 1 : 0;
            days.add(day.toString());
            numbers.add(Integer.toString(number));
        }
        return number;
    }
}
