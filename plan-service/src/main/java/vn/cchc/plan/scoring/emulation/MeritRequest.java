package vn.cchc.plan.scoring.emulation;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * An initiative or a model case of a unit.
 *
 * @param agency code of the unit
 * @param year it counts for
 * @param decisionNumber of the decision that recognised it
 * @param decidedBy who issued the decision, as cited
 */
record MeritRequest(
        @NotBlank @Size(max = 35) String agency,
        @NotNull @Min(2000) @Max(2100) Integer year,
        @NotNull MeritKind kind,
        @NotBlank @Size(max = 2000) String title,
        @NotBlank @Size(max = 60) String decisionNumber,
        @NotNull LocalDate decisionDate,
        @NotBlank @Size(max = 500) String decidedBy,
        @NotNull MeritLevel level) {}
