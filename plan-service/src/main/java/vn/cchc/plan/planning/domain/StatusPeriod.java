package vn.cchc.plan.planning.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A part of the plan year in which a continuous task needs a status.
 *
 * @param from first day
 * @param to last day
 */
public record StatusPeriod(LocalDate from, LocalDate to) {

    private static final int MONTHS_OF_YEAR = 12;

    /** Whether a status of a period is there. */
    public enum StatusStanding {
        GIVEN,
        /** The period is over without one. */
        MISSING,
        /** There is still time. */
        OPEN
    }

    /** The periods of a year when each has that many months. */
    public static List<StatusPeriod> of(int year, int months) {
        LocalDate first = LocalDate.of(year, 1, 1);
        return IntStream.range(0, MONTHS_OF_YEAR / months)
                .mapToObj(part -> first.plusMonths((long) part * months))
                .map(from -> new StatusPeriod(from, from.plusMonths(months).minusDays(1)))
                .toList();
    }

    /** The period of that day; of a day before or after the year the first or the last one. */
    public static StatusPeriod around(List<StatusPeriod> periods, LocalDate day) {
        return periods.stream()
                .filter(period -> !day.isAfter(period.to))
                .findFirst()
                .orElse(periods.get(periods.size() - 1));
    }

    public boolean includes(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    public StatusStanding standing(boolean given, LocalDate today) {
        if (given) {
            return StatusStanding.GIVEN;
        }
        return to.isBefore(today) ? StatusStanding.MISSING : StatusStanding.OPEN;
    }
}
