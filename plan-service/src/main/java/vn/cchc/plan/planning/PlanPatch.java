package vn.cchc.plan.planning;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A change of a plan's head; what is left out stays. Of an issued plan only what was still blank can be filled in.
 *
 * @param issued day of the document
 * @param indexYear assessed year of the index the plan answers to
 * @param parentPlan the plan of the level above it carries out
 * @param parent the document of the level above, as cited, where it is not kept here
 * @param legalBases documents it is based on, as cited
 * @param beforeIsInclusive whether "trước ngày D" accepts D itself in wording that is read from now on
 */
record PlanPatch(
        @Size(min = 1, max = 500) String title,
        @Size(min = 1, max = 60) String number,
        LocalDate issued,
        @Min(2000) @Max(2100) Integer indexYear,
        UUID parentPlan,
        @Size(min = 1, max = 500) String parent,
        @Size(min = 1, max = 255) String signer,
        Instrument instrument,
        @Size(min = 1, max = 50) List<@NotBlank @Size(max = 500) String> legalBases,
        Boolean beforeIsInclusive) {

    PlanDetails details() {
        return new PlanDetails(
                title,
                number,
                issued,
                indexYear,
                parentPlan,
                parent,
                signer,
                instrument,
                legalBases,
                beforeIsInclusive);
    }
}
