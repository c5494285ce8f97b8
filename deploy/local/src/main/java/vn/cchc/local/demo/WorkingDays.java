package vn.cchc.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import vn.cchc.local.DemoUser;

/** The days on which offices work. */
final class WorkingDays {
    private final Set<LocalDate> off = new HashSet<>();
    private final Set<LocalDate> madeUp = new HashSet<>();

    private WorkingDays() {}

    /** Of every year of the sample, as plan-service has it now, and from nothing else. */
    static WorkingDays of(Api api, DemoUser user) {
        WorkingDays days = new WorkingDays();
        for (JsonNode sample : Sample.calendars().get("calendars")) {
            days.add(api.get(user, "/api/v1/calendars/" + sample.get("year").asInt()));
        }
        return days;
    }

    /** As the sample publishes them, before anything is announced late. */
    static WorkingDays ofSample() {
        WorkingDays days = new WorkingDays();
        Sample.calendars().get("calendars").forEach(days::add);
        return days;
    }

    private void add(JsonNode year) {
        year.get("daysOff")
                .forEach(day -> off.add(LocalDate.parse(day.get("date").asText())));
        year.get("makeUpDays")
                .forEach(day -> madeUp.add(LocalDate.parse(day.get("date").asText())));
    }

    boolean contain(LocalDate day) {
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return madeUp.contains(day) || !weekend && !off.contains(day);
    }

    /** The first working day after a day. */
    LocalDate after(LocalDate day) {
        LocalDate next = day.plusDays(1);
        while (!contain(next)) {
            next = next.plusDays(1);
        }
        return next;
    }

    /** The working day so many working days before a day. */
    LocalDate before(LocalDate day, int workingDays) {
        LocalDate earlier = day;
        for (int left = workingDays; left > 0; left--) {
            earlier = earlier.minusDays(1);
            while (!contain(earlier)) {
                earlier = earlier.minusDays(1);
            }
        }
        return earlier;
    }
}
