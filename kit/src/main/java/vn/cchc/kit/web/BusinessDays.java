package vn.cchc.kit.web;

import java.time.Instant;
import java.time.LocalDate;

/** The one place where instants become business days and business days become instants. */
public final class BusinessDays {
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
