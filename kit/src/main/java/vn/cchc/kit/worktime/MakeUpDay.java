package vn.cchc.kit.worktime;

import java.time.LocalDate;
import java.util.Objects;

/** A rest day that is worked in place of {@code forDate}, with the hours of that day's weekday. */
public record MakeUpDay(LocalDate date, LocalDate forDate, String name, String legalReference) {

    public MakeUpDay {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(forDate, "forDate");
        Texts.require(name, "name of the make-up day", date);
        Texts.require(legalReference, "legal reference of the make-up day", date);
    }
}
