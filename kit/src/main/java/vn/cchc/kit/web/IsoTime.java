package vn.cchc.kit.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;

/**
 * Reads days, months and moments from their one ISO notation. A year that nothing here can be about is no year: ISO 8601
 * lets +999999999 pass, with which neither the database nor a sum of days can do anything. Whatever cannot be read is a
 * {@link DateTimeException}, for whoever knows where it stood to say so.
 */
public final class IsoTime {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2999;
    private static final DateTimeFormatter WRITTEN =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);

    private IsoTime() {}

    /** @param text such as 2026-11-21 */
    public static LocalDate day(String text) {
        return bounded(LocalDate.parse(text));
    }

    /** A day as people write it in a cell, such as 5/11/2025, or in ISO 8601. */
    public static LocalDate written(String text) {
        return bounded(text.contains("/") ? LocalDate.parse(text, WRITTEN) : LocalDate.parse(text));
    }

    /** A day that was read from another notation. */
    public static LocalDate bounded(LocalDate day) {
        requireYear(day.getYear());
        return day;
    }

    /** @param text such as 2026-11 */
    public static YearMonth month(String text) {
        YearMonth month = YearMonth.parse(text);
        requireYear(month.getYear());
        return month;
    }

    /** @param text such as 2026-11-21T08:00:00+07:00 */
    public static OffsetDateTime moment(String text) {
        OffsetDateTime moment = OffsetDateTime.parse(text);
        requireYear(moment.getYear());
        return moment;
    }

    /** @param text such as 2026-11-21T08:00:00+07:00 */
    public static Instant instant(String text) {
        return moment(text).toInstant();
    }

    private static void requireYear(int year) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new DateTimeException("the year " + year + " is not between " + FIRST_YEAR + " and " + LAST_YEAR);
        }
    }
}
