package vn.cchc.kit.worktime;

import java.time.LocalTime;
import java.util.Objects;

/** A stretch of one day in which the office is open: {@code from} included, {@code to} the moment it closes. */
public record OfficeInterval(LocalTime from, LocalTime to) {

    public OfficeInterval {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException("An office opens before it closes, not " + from + "-" + to);
        }
    }

    /** Reads {@code "07:00"} and {@code "11:30"}. */
    public static OfficeInterval of(String from, String to) {
        return new OfficeInterval(LocalTime.parse(from), LocalTime.parse(to));
    }
}
