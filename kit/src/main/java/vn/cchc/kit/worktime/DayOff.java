package vn.cchc.kit.worktime;

import java.time.LocalDate;
import java.util.Objects;

/** A day on which state offices are closed, and the text that says so. */
public record DayOff(LocalDate date, String name, DayOffKind kind, String legalReference) {

    public DayOff {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(kind, "kind");
        Texts.require(name, "name of the day off", date);
        Texts.require(legalReference, "legal reference of the day off", date);
    }
}
