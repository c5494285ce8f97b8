package vn.cchc.plan;

import java.time.LocalDate;

/** Days of native queries: the driver gives them in one of two classes. */
public final class DatabaseDays {

    private DatabaseDays() {}

    /** The day, or null. */
    public static LocalDate of(Object value) {
        return value instanceof java.sql.Date day ? day.toLocalDate() : (LocalDate) value;
    }
}
