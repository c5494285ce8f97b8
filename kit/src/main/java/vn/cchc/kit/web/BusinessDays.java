package vn.cchc.kit.web;

import java.time.Instant;
import java.time.LocalDate;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Text;
import vn.cchc.kit.problem.Violation;

/** The one place where instants become business days and business days become instants. */
public final class BusinessDays {
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;

    private BusinessDays() {}

    /** The day on which something happened, as a calendar on an office wall in Việt Nam says. */
    public static LocalDate of(Instant instant) {
        return instant.atZone(BusinessZone.ID).toLocalDate();
    }

    public static Instant start(LocalDate day) {
        return day.atStartOfDay(BusinessZone.ID).toInstant();
    }

    /** The first instant that is no longer part of the day; compare with {@code <}. */
    public static Instant endExclusive(LocalDate day) {
        return start(day.plusDays(1));
    }

    /** The day that ends with that moment, as people are told an end of 00:00; null without one. */
    public static LocalDate last(Instant endExclusive) {
        return endExclusive == null ? null : of(endExclusive.minusMillis(1));
    }

    /** A day that a client named; 400 with the pointer given outside the years that anything here can be about. */
    public static LocalDate require(String pointer, LocalDate day) {
        if (day != null && (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR)) {
            throw Problems.validation(Violation.at(
                    pointer,
                    Text.of(
                            "năm phải từ " + FIRST_YEAR + " đến " + LAST_YEAR,
                            "the year must be between " + FIRST_YEAR + " and " + LAST_YEAR)));
        }
        return day;
    }

    /** The days a client asks about, both inclusive; 400 where they are in the wrong order or more than a year apart. */
    public static Period yearAtMost(LocalDate from, LocalDate to) {
        require("/query/from", from);
        require("/query/to", to);
        if (from.isAfter(to) || from.plusYears(1).isBefore(to)) {
            throw Problems.validation(Violation.query(
                    "to",
                    Text.of(
                            "phải sau ngày đầu và cách không quá một năm",
                            "must follow the first day by no more than a year")));
        }
        return period(from, to);
    }

    /** Both days inclusive. */
    public static Period period(LocalDate from, LocalDate to) {
        return new Period(start(from), endExclusive(to));
    }

    /** A half-open span of time: {@code from <= instant < toExclusive}. */
    public record Period(Instant from, Instant toExclusive) {
        public boolean contains(Instant instant) {
            return !instant.isBefore(from) && instant.isBefore(toExclusive);
        }
    }
}
