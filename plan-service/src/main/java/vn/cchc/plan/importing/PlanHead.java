package vn.cchc.plan.importing;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import vn.cchc.plan.planning.NewPlan;
import vn.cchc.plan.planning.PlanKind;

/**
 * The head of the plan in a file.
 *
 * @param number left out while the document has none
 * @param issued left out while the document has no day
 * @param issuer agency code
 * @param indexYear assessed year of the index the plan answers to
 * @param parent the document of the level above it carries out, as cited
 * @param parentPlan the plan of the level above it carries out, where it is kept here
 */
record PlanHead(
        @NotBlank @Size(max = 500) String title,
        @Size(max = 60) String number,
        LocalDate issued,
        @NotBlank @Size(max = 35) String issuer,
        @NotNull @Min(2000) @Max(2100) Integer year,
        @NotNull PlanKind kind,
        @Min(2000) @Max(2100) Integer indexYear,
        @Size(max = 500) String parent,
        @Size(max = 255) String signer,
        UUID parentPlan) {

    /** Agencies are looked up as of the plan's day, or of its year's first day. */
    LocalDate day() {
        return issued == null ? LocalDate.of(year, 1, 1) : issued;
    }

    NewPlan plan() {
        String given = number == null || number.isBlank() ? null : number.strip();
        return new NewPlan(title, given, issued, issuer, year, kind, indexYear, parent, signer);
    }
}
