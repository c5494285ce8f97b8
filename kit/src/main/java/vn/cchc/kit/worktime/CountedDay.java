package vn.cchc.kit.worktime;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A working day that a term used.
 *
 * @param consumed the office time it used of that day: the whole day for terms in days
 * @param madeUp the make-up day it is, or null on an ordinary working day
 */
public record CountedDay(LocalDate date, Duration consumed, MakeUpDay madeUp) {

    public Optional<MakeUpDay> makeUp() {
        return Optional.ofNullable(madeUp);
    }
}
