package vn.cchc.plan.reminder.domain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * On which days before and after a due date there is a reminder.
 *
 * @param agency for this agency and all below it that have no rule of their own
 * @param daysBefore calendar days, 0 for the due date itself
 * @param daysAfter calendar days, from 1
 */
public record ReminderRule(String agency, LocalDate effectiveFrom, List<Integer> daysBefore, List<Integer> daysAfter) {

    /** Stands for all those nobody has set a rule for. */
    public static final String ANY = "*";

    public ReminderRule {
        daysBefore = List.copyOf(daysBefore);
        daysAfter = List.copyOf(daysAfter);
    }

    /** The latest mark that has come, in days after the due date; empty before the first one. */
    public OptionalInt mark(LocalDate dueOn, LocalDate today) {
        long passed = ChronoUnit.DAYS.between(dueOn, today);
        return marks().filter(mark -> mark <= passed).max();
    }

    int first() {
        return daysBefore.stream().mapToInt(Integer::intValue).max().orElse(0);
    }

    int last() {
        return daysAfter.stream().mapToInt(Integer::intValue).max().orElse(0);
    }

    private IntStream marks() {
        return IntStream.concat(
                daysBefore.stream().mapToInt(days -> -days), daysAfter.stream().mapToInt(Integer::intValue));
    }
}
