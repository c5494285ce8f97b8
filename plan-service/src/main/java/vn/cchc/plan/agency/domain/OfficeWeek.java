package vn.cchc.plan.agency.domain;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Office intervals of each weekday; a day that is not named is closed. */
public record OfficeWeek(Map<DayOfWeek, List<Interval>> days) {

    /** One open interval of a day. */
    public record Interval(LocalTime from, LocalTime to) {}

    public OfficeWeek {
        days = Collections.unmodifiableMap(new TreeMap<>(days));
    }

    /** Whether every interval ends after it begins and none begins before the one before it has ended. */
    public boolean inOrder() {
        return days.values().stream().allMatch(OfficeWeek::inOrder);
    }

    /** Whether the office works at all: hours on a Saturday or Sunday alone are counter service, not working time. */
    public boolean worksOnAWeekday() {
        return days.entrySet().stream()
                .anyMatch(day -> day.getKey().compareTo(DayOfWeek.FRIDAY) <= 0
                        && day.getValue() != null
                        && !day.getValue().isEmpty());
    }

    private static boolean inOrder(List<Interval> intervals) {
        if (intervals == null) {
            return false;
        }
        LocalTime open = LocalTime.MIN;
        for (Interval interval : intervals) {
            if (interval == null || interval.from() == null || interval.to() == null) {
                return false;
            }
            if (interval.from().isBefore(open) || !interval.from().isBefore(interval.to())) {
                return false;
            }
            open = interval.to();
        }
        return true;
    }
}
