package vn.cchc.plan.scoring.card;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * The remediation plan to draft.
 *
 * @param year the plan's year, which is usually the one after the index year
 * @param dueOn last good day for every task
 */
record RemedyRequest(
        @NotBlank @Size(max = 500) String title,
        @NotNull @Min(2000) @Max(2100) Integer year,
        @NotNull LocalDate dueOn) {}
