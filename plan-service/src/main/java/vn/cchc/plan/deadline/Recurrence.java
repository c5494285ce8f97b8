package vn.cchc.plan.deadline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A rule by which something comes back, in the part of RFC 5545 that plans need. */
sealed interface Recurrence {

    /** The RFC 5545 rule, or null when the wording does not say how often. */
    String rule();

    /** Due days in the given year. */
    List<LocalDate> dates(int year);

    /** On a day of some months; day -1 is the last of the month. */
    record OfMonths(List<Integer> months, int day) implements Recurrence {

        static final List<Integer> EVERY = IntStream.rangeClosed(1, 12).boxed().toList();
        static final List<Integer> QUARTER_ENDS = List.of(3, 6, 9, 12);
        static final int LAST_DAY = -1;

        @Override
        public String rule() {
            if (months.equals(EVERY)) {
                return "FREQ=MONTHLY;BYMONTHDAY=" + day;
            }
            var list = months.stream().map(String::valueOf).collect(Collectors.joining(","));
            return "FREQ=YEARLY;BYMONTH=" + list + ";BYMONTHDAY=" + day;
        }

        @Override
        public List<LocalDate> dates(int year) {
            List<LocalDate> dates = new ArrayList<>();
            for (int month : months) {
                var whole = YearMonth.of(year, month);
                if (day == LAST_DAY) {
                    dates.add(whole.atEndOfMonth());
                } else if (whole.isValidDay(day)) {
                    dates.add(whole.atDay(day));
                }
            }
            return dates;
        }
    }

    /** Every week on one day. */
    record Weekly(DayOfWeek day) implements Recurrence {

        @Override
        public String rule() {
            return "FREQ=WEEKLY;BYDAY=" + day.name().substring(0, 2);
        }

        @Override
        public List<LocalDate> dates(int year) {
            var first = LocalDate.of(year, 1, 1).with(TemporalAdjusters.nextOrSame(day));
            return first.datesUntil(LocalDate.of(year + 1, 1, 1), Period.ofWeeks(1))
                    .toList();
        }
    }

    /** Every working day of the week; single days are not listed. */
    record EveryWorkday() implements Recurrence {

        @Override
        public String rule() {
            return "FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR";
        }

        @Override
        public List<LocalDate> dates(int year) {
            return List.of();
        }
    }

    /** Comes back, but the wording does not say how often. */
    record Unspecified() implements Recurrence {

        @Override
        public String rule() {
            return null;
        }

        @Override
        public List<LocalDate> dates(int year) {
            return List.of();
        }
    }
}
