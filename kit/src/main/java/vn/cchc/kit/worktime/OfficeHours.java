package vn.cchc.kit.worktime;

import java.time.DayOfWeek;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The weekly opening hours of an agency and its weekly rest days (Article 111 of the Labour Code 2019).
 *
 * <p>Hours on a rest day are counter service only: a counter that opens on Saturday morning does not make Saturday a
 * working day for terms. An agency whose working week really includes Saturday states other rest days.
 */
public final class OfficeHours {

    /** Saturday and Sunday, the rest days of the 40-hour week of state offices. */
    public static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    /** Monday to Friday, 07:00 to 11:30 and 13:30 to 17:00. */
    public static final OfficeHours STANDARD = standard();

    private final Map<DayOfWeek, List<OfficeInterval>> intervals;
    private final Set<DayOfWeek> restDays;

    public OfficeHours(Map<DayOfWeek, List<OfficeInterval>> intervals) {
        this(intervals, WEEKEND);
    }

    public OfficeHours(Map<DayOfWeek, List<OfficeInterval>> intervals, Set<DayOfWeek> restDays) {
        Objects.requireNonNull(intervals, "intervals");
        this.intervals = new EnumMap<>(DayOfWeek.class);
        intervals.forEach((day, open) -> this.intervals.put(day, ordered(day, open)));
        this.restDays = Set.copyOf(restDays);
        requireSomeWork();
    }

    /** The hours of that weekday, earliest first; empty when the office is closed. */
    public List<OfficeInterval> on(DayOfWeek day) {
        return intervals.getOrDefault(day, List.of());
    }

    public boolean isRestDay(DayOfWeek day) {
        return restDays.contains(day);
    }

    /** The whole week as it was given. */
    public Map<DayOfWeek, List<OfficeInterval>> intervals() {
        return Map.copyOf(intervals);
    }

    public Set<DayOfWeek> restDays() {
        return restDays;
    }

    private void requireSomeWork() {
        boolean works = EnumSet.allOf(DayOfWeek.class).stream().anyMatch(day -> !isRestDay(day) && !on(day).isEmpty());
        if (!works) {
            throw new IllegalArgumentException(
                    "Office hours need at least one open interval on a day that is no rest day");
        }
    }

    private static List<OfficeInterval> ordered(DayOfWeek day, List<OfficeInterval> open) {
        List<OfficeInterval> ordered =
                open.stream().sorted(Comparator.comparing(OfficeInterval::from)).toList();
        for (int i = 1; i < ordered.size(); i++) {
            if (ordered.get(i).from().isBefore(ordered.get(i - 1).to())) {
                throw new IllegalArgumentException("Office intervals of " + day + " overlap: " + ordered);
            }
        }
        return ordered;
    }

    private static OfficeHours standard() {
        List<OfficeInterval> day = List.of(OfficeInterval.of("07:00", "11:30"), OfficeInterval.of("13:30", "17:00"));
        Map<DayOfWeek, List<OfficeInterval>> week = new EnumMap<>(DayOfWeek.class);
        EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY).forEach(weekday -> week.put(weekday, day));
        return new OfficeHours(week);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OfficeHours that && intervals.equals(that.intervals) && restDays.equals(that.restDays);
    }

    @Override
    public int hashCode() {
        return Objects.hash(intervals, restDays);
    }

    @Override
    public String toString() {
        return intervals + ", rest " + restDays;
    }
}
