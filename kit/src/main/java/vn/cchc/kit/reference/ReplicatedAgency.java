package vn.cchc.kit.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.cchc.kit.worktime.OfficeHours;

/**
 * An agency as plan-service last published it.
 *
 * @param oldCode the code used before the present one, or null
 * @param kind kind of agency, as published
 * @param parent code of the agency above, or null at the top
 * @param path the codes from the top down to this agency, joined by {@code /}
 * @param validFrom first day, or null when always
 * @param validTo last day, or null when still open
 * @param successors codes of the agencies that took over
 * @param nameVariants other spellings of the name
 * @param officeHours office hours in force; the standard ones unless others were published
 * @param contact how people reach it, or null while nothing was published
 */
public record ReplicatedAgency(
        String code,
        String oldCode,
        String name,
        String kind,
        String parent,
        String path,
        LocalDate validFrom,
        LocalDate validTo,
        List<String> successors,
        List<String> nameVariants,
        OfficeHours officeHours,
        AgencyContact contact) {

    /** Whether the agency exists on that day. */
    public boolean validOn(LocalDate date) {
        boolean begun = validFrom == null || !date.isBefore(validFrom);
        boolean ended = validTo != null && date.isAfter(validTo);
        return begun && !ended;
    }

    /** The last day of an agency that was closed. */
    public Optional<LocalDate> closedOn() {
        return Optional.ofNullable(validTo);
    }
}
