package vn.cchc.plan.deadline;

import java.time.LocalDate;
import vn.cchc.plan.agency.domain.AgencyKind;

/**
 * The issue of the plan whose wording is read.
 *
 * @param day null while unknown
 * @param by what sort of agency issued it, or null while unknown
 */
public record Issue(LocalDate day, AgencyKind by) {

    /** On that day, by whom nobody says. */
    public static Issue on(LocalDate day) {
        return new Issue(day, null);
    }
}
