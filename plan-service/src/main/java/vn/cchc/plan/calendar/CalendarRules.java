package vn.cchc.plan.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.cchc.kit.problem.Violation;

/**
 * What the days of a calendar have to satisfy. Legal source: Bộ luật Lao động 2019 art 111 and 112; the Prime Minister
 * decides the days of Tết, of National Day and the swaps each year.
 */
final class CalendarRules {

    private CalendarRules() {}

    static List<Violation> violations(int year, CalendarRequest calendar) {
        List<Violation> violations = new ArrayList<>();
        if (calendar.year() != null && calendar.year() != year) {
            violations.add(Violation.at("/year", "Năm khác với đường dẫn.", "The year differs from the path."));
        }
        Set<LocalDate> seen = new HashSet<>();
        for (int i = 0; i < calendar.daysOff().size(); i++) {
            checkDay(
                    violations,
                    "/daysOff/" + i + "/date",
                    calendar.daysOff().get(i).date(),
                    year,
                    seen);
        }
        Set<LocalDate> off = Set.copyOf(seen);
        for (int i = 0; i < calendar.makeUpDays().size(); i++) {
            CalendarRequest.MakeUp day = calendar.makeUpDays().get(i);
            checkDay(violations, "/makeUpDays/" + i + "/date", day.date(), year, seen);
            if (day.forDate().getYear() == year && !off.contains(day.forDate())) {
                violations.add(Violation.at(
                        "/makeUpDays/" + i + "/forDate",
                        "Ngày được hoán đổi không có trong danh sách ngày nghỉ.",
                        "The day it makes up for is not a day off."));
            }
        }
        return violations;
    }

    private static void checkDay(
            List<Violation> violations, String pointer, LocalDate day, int year, Set<LocalDate> seen) {
        if (day.getYear() != year) {
            violations.add(Violation.at(pointer, "Ngày không thuộc năm của lịch.", "The day is not of this year."));
        }
        if (!seen.add(day)) {
            violations.add(Violation.at(pointer, "Ngày bị lặp lại.", "The day is named twice."));
        }
    }
}
