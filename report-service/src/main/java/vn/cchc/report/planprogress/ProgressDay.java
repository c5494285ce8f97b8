package vn.cchc.report.planprogress;

import java.time.Instant;
import java.time.LocalDate;
import vn.cchc.report.period.AsAt;

/**
 * Which day is looked at, and with what knowledge.
 *
 * @param at what was done until its day's end counts
 * @param known the instant up to which events are believed; what was accepted after the day for a day before it is known later
 */
record ProgressDay(AsAt at, AsAt known) {

    LocalDate lateBefore() {
        return at.lateBefore();
    }

    Instant knownAt() {
        return known.instant();
    }
}
