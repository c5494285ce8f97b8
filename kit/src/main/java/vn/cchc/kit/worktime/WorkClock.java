package vn.cchc.kit.worktime;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Arithmetic over open intervals, day by day. */
final class WorkClock {

    private final WorkCalendar calendar;

    WorkClock(WorkCalendar calendar) {
        this.calendar = calendar;
    }

    /** The moment itself while the office is open, otherwise when it opens next. */
    Instant nextOpen(Instant moment) {
        LocalDate day = calendar.dateOf(moment);
        while (true) {
            for (OpenSpan span : calendar.openSpans(day)) {
                if (moment.isBefore(span.to())) {
                    return moment.isAfter(span.from()) ? moment : span.from();
                }
            }
            day = day.plusDays(1);
        }
    }

    Duration between(Instant start, Instant end) {
        if (!start.isBefore(end)) {
            return Duration.ZERO;
        }
        Duration total = Duration.ZERO;
        LocalDate last = calendar.dateOf(end);
        for (LocalDate day = calendar.dateOf(start); !day.isAfter(last); day = day.plusDays(1)) {
            for (OpenSpan span : calendar.openSpans(day)) {
                total = total.plus(span.overlap(start, end));
            }
        }
        return total;
    }

    /** Walks forward until the budget is used; ends at the closing of an interval rather than at the next opening. */
    Walk forward(Instant from, Duration budget) {
        requirePositive(budget);
        List<CountedDay> counted = new ArrayList<>();
        List<SkippedDay> skipped = new ArrayList<>();
        if (budget.isZero()) {
            return new Walk(from, counted, skipped);
        }
        Duration left = budget;
        for (LocalDate day = calendar.dateOf(from); ; day = day.plusDays(1)) {
            Optional<SkippedDay> off = calendar.skippedDay(day);
            off.ifPresent(skipped::add);
            Duration before = left;
            for (OpenSpan span : calendar.openSpans(day)) {
                Duration open = span.openAfter(from);
                if (!open.isZero() && left.compareTo(open) <= 0) {
                    counted.add(countedDay(day, before));
                    return new Walk(span.to().minus(open).plus(left), counted, skipped);
                }
                left = left.minus(open);
            }
            if (left.compareTo(before) < 0) {
                counted.add(countedDay(day, before.minus(left)));
            }
        }
    }

    /** Walks back until the budget is used; ends at an opening rather than at the closing before it. */
    Instant backward(Instant from, Duration budget) {
        requirePositive(budget);
        if (budget.isZero()) {
            return from;
        }
        Duration left = budget;
        for (LocalDate day = calendar.dateOf(from); ; day = day.minusDays(1)) {
            List<OpenSpan> spans = calendar.openSpans(day);
            for (int i = spans.size() - 1; i >= 0; i--) {
                Duration open = spans.get(i).overlap(Instant.MIN, from);
                if (!open.isZero() && left.compareTo(open) <= 0) {
                    return spans.get(i).from().plus(open).minus(left);
                }
                left = left.minus(open);
            }
        }
    }

    private CountedDay countedDay(LocalDate day, Duration consumed) {
        return new CountedDay(day, consumed, calendar.makeUpDay(day).orElse(null));
    }

    private static void requirePositive(Duration budget) {
        if (budget.isNegative()) {
            throw new IllegalArgumentException("Working time to add or subtract is not negative: " + budget);
        }
    }
}
