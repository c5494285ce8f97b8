package vn.cchc.plan.agency.domain;

import java.time.LocalDate;
import java.util.List;

/**
 * An agency with what it inherits from the tree; this is what other services learn about it.
 *
 * @param path codes from the root to the agency, joined by a slash
 * @param officeHours own or inherited office hours, or null for the standard ones
 * @param contact its own, or null
 */
public record AgencySnapshot(
        String code,
        String oldCode,
        String name,
        AgencyKind kind,
        String parent,
        String path,
        LocalDate validFrom,
        LocalDate validTo,
        List<String> successors,
        List<String> nameVariants,
        OfficeWeek officeHours,
        Contact contact) {}
