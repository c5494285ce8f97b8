package vn.cchc.kit.spreadsheet;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** How values stand in cells people read. */
final class CellValues {

    static final String DATE_PATTERN = "dd/MM/yyyy";

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern(DATE_PATTERN);

    private CellValues() {}

    static String text(Object value) {
        if (value == null) {
            return "";
        }
        return value instanceof LocalDate day ? day.format(DATE) : value.toString();
    }
}
