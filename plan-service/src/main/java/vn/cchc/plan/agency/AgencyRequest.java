package vn.cchc.plan.agency;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.cchc.plan.agency.domain.Agency;
import vn.cchc.plan.agency.domain.AgencyKind;
import vn.cchc.plan.agency.domain.OfficeWeek;

/**
 * An agency as an administrator sends it; the path follows from the parents.
 *
 * @param code in an import; at its own address it may be left out
 * @param officeHours own intervals by weekday; left out, those of the agency above apply
 * @param contact left out, nothing is known of how people reach it
 */
record AgencyRequest(
        @Size(max = 35) String code,
        @Size(max = 15) String oldCode,
        @NotBlank @Size(max = 255) String name,
        @NotNull AgencyKind kind,
        @Size(max = 35) String parent,
        LocalDate validFrom,
        LocalDate validTo,
        @Size(max = 50) List<@NotBlank @Size(max = 35) String> successors,
        @Size(max = 50) List<@NotBlank @Size(max = 255) String> nameVariants,
        Map<DayOfWeek, List<OfficeWeek.Interval>> officeHours,
        @Valid ContactForm contact) {

    Agency agency(String ofCode) {
        return new Agency(
                ofCode,
                oldCode,
                name,
                kind,
                parent,
                validFrom,
                validTo,
                successors,
                nameVariants,
                officeHours == null ? null : new OfficeWeek(officeHours),
                ContactForm.contact(contact));
    }
}
