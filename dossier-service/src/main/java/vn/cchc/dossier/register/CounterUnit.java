package vn.cchc.dossier.register;

import java.time.LocalDate;

/**
 * An agency that answers for a counter.
 *
 * @param from its first day within the period asked for
 * @param to its last one, inclusive; before the first where it owes no day
 */
public record CounterUnit(String agency, LocalDate from, LocalDate to) {

    public boolean owes(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
