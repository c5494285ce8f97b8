package vn.cchc.kit.worktime;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.cchc.kit.worktime.Explanation.Beginning;
import vn.cchc.kit.worktime.Explanation.Count;

/**
 * Counts a term from its beginning.
 *
 * <p>Article 147 of the Civil Code 2015: hours run from the moment itself; days, months and years leave out the day of
 * the event. Article 148: they end with the last day, which rolls to the next working day when it is a day off. The
 * end of the last day is taken as the close of office, the last moment at which a result can be collected.
 */
final class TermCounter {

    private final WorkCalendar calendar;
    private final WorkClock clock;

    TermCounter(WorkCalendar calendar, WorkClock clock) {
        this.calendar = calendar;
        this.clock = clock;
    }

    Count count(Beginning beginning, Term term) {
        LocalDate eventDay = calendar.dateOf(beginning.at());
        if (term.amount() == 0) {
            return withinTheDay(beginning);
        }
        return switch (term.unit()) {
            case WORKING_HOUR -> hours(beginning.at(), term.amount());
            case WORKING_DAY -> workingDays(eventDay, term.amount());
            case CALENDAR_DAY -> rolled(eventDay.plusDays(term.amount()));
            case MONTH -> rolled(eventDay.plusMonths(term.amount()));
            case YEAR -> rolled(eventDay.plusYears(term.amount()));
        };
    }

    private Count hours(Instant start, int amount) {
        Walk walk = clock.forward(start, Duration.ofHours(amount));
        return new Count(walk.counted(), walk.skipped(), null, walk.end());
    }

    private Count workingDays(LocalDate eventDay, int amount) {
        List<CountedDay> counted = new ArrayList<>();
        List<SkippedDay> skipped = new ArrayList<>();
        LocalDate day = eventDay;
        while (counted.size() < amount) {
            day = day.plusDays(1);
            calendar.skippedDay(day).ifPresent(skipped::add);
            if (calendar.isWorkingDay(day)) {
                counted.add(wholeDay(day));
            }
        }
        return new Count(counted, skipped, null, calendar.closingOf(day));
    }

    private Count rolled(LocalDate lastDay) {
        LocalDate workingDay = calendar.workingDayFrom(lastDay);
        List<SkippedDay> skipped = lastDay.datesUntil(workingDay)
                .flatMap(day -> calendar.skippedDay(day).stream())
                .toList();
        LocalDate rolledFrom = skipped.isEmpty() ? null : lastDay;
        return new Count(List.of(), skipped, rolledFrom, calendar.closingOf(workingDay));
    }

    private Count withinTheDay(Beginning beginning) {
        LocalDate day = calendar.dateOf(beginning.effective());
        List<SkippedDay> skipped = calendar.dateOf(beginning.at())
                .datesUntil(day)
                .flatMap(passed -> calendar.skippedDay(passed).stream())
                .toList();
        return new Count(List.of(wholeDay(day)), skipped, null, calendar.closingOf(day));
    }

    private CountedDay wholeDay(LocalDate day) {
        return new CountedDay(
                day, calendar.openTime(day), calendar.makeUpDay(day).orElse(null));
    }
}
