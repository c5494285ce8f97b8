package vn.cchc.plan.inspection;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.cchc.kit.web.BusinessDays;
import vn.cchc.plan.inspection.domain.InspectionTheme;

/**
 * An inspection plan of a year.
 *
 * @param issuer code of the agency that inspects
 * @param number number of the document, or null while it has none
 * @param kinds codes of the kinds of inspection the plan provides for
 * @param contents what is looked at, as the plan words it
 * @param plan the reform plan it carries out, or null
 */
record InspectionRequest(
        @Min(2000) @Max(2199) int year,
        @NotBlank @Size(max = 35) String issuer,
        @NotBlank @Size(max = 2000) String title,
        @Size(min = 1, max = 60) String number,
        LocalDate issuedOn,
        @NotNull InspectionTheme theme,
        @NotEmpty @Size(max = 20) List<@NotBlank @Size(max = 40) String> kinds,
        @Size(max = 100) List<@NotBlank @Size(max = 2000) String> contents,
        UUID plan) {

    InspectionRequest {
        contents = contents == null ? List.of() : contents;
    }

    void requireDays() {
        BusinessDays.require("/issuedOn", issuedOn);
    }
}
