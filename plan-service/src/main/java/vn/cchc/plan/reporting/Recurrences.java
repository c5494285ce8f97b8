package vn.cchc.plan.reporting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import net.fortuna.ical4j.model.Recur;

/** Days of RFC 5545 rules; those of a day or longer, which is what reports come by. */
final class Recurrences {

    private static final Pattern LONG_ENOUGH =
            Pattern.compile("(?:^|.*;)FREQ=(?:DAILY|WEEKLY|MONTHLY|YEARLY)(?:;.*|$)");
    private static final Pattern TIMES = Pattern.compile(".*BY(?:HOUR|MINUTE|SECOND)=.*");

    private Recurrences() {}

    static boolean isReadable(String rule, LocalDate firstDay) {
        if (!LONG_ENOUGH.matcher(rule).matches() || TIMES.matcher(rule).matches()) {
            return false;
        }
        try {
            return new Recur<LocalDate>(rule).getNextDate(firstDay, firstDay) != null;
        } catch (RuntimeException unreadable) {
            return false;
        }
    }

    /** The days after the first one up to that day, and the one after them, in which the last period goes on. */
    static List<LocalDate> days(String rule, LocalDate firstDay, LocalDate until, int atMost) {
        Recur<LocalDate> recur = new Recur<>(rule);
        List<LocalDate> days = new ArrayList<>();
        Optional<LocalDate> next = Optional.ofNullable(recur.getNextDate(firstDay, firstDay));
        while (next.isPresent() && days.size() < atMost) {
            LocalDate day = next.get();
            days.add(day);
            next = day.isAfter(until) ? Optional.empty() : Optional.ofNullable(recur.getNextDate(firstDay, day));
        }
        return days;
    }
}
