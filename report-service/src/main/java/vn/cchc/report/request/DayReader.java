package vn.cchc.report.request;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** Reads days as ISO 8601 writes them; days that don't exist, or that no register knows, are not days. */
final class DayReader {

    private static final int EARLIEST_YEAR = 1900;
    private static final int LATEST_YEAR = 2999;

    private DayReader() {}

    static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text)).filter(DayReader::plausible);
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }

    static boolean plausible(LocalDate day) {
        return day.getYear() >= EARLIEST_YEAR && day.getYear() <= LATEST_YEAR;
    }
}
