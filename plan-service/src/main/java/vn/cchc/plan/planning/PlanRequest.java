package vn.cchc.plan.planning;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A plan to draw up without a file.
 *
 * @param number left out while the document has none; unique only together with issuer and year
 * @param issued day of the document; left out while it has none, and may lie in another year than the plan's
 * @param issuer agency code
 * @param indexYear assessed year of the index the plan answers to
 * @param parentPlan the plan of the level above it carries out
 * @param parent the document of the level above, as cited, where it is not kept here
 * @param beforeIsInclusive whether "trước ngày D" in it accepts D itself; left out, as the installation is configured
 */
record PlanRequest(
        @NotBlank @Size(max = 500) String title,
        @Size(min = 1, max = 60) String number,
        LocalDate issued,
        @NotBlank @Size(max = 35) String issuer,
        @NotNull @Min(2000) @Max(2100) Integer year,
        @NotNull PlanKind kind,
        @Min(2000) @Max(2100) Integer indexYear,
        UUID parentPlan,
        @Size(min = 1, max = 500) String parent,
        @Size(max = 255) String signer,
        Instrument instrument,
        @Size(max = 50) List<@NotBlank @Size(max = 500) String> legalBases,
        Boolean beforeIsInclusive) {

    NewPlan plan() {
        return new NewPlan(title, number, issued, issuer, year, kind, indexYear, parent, signer, beforeIsInclusive);
    }

    PlanDetails details() {
        return new PlanDetails(null, null, null, null, parentPlan, null, null, instrument, legalBases, null);
    }
}
