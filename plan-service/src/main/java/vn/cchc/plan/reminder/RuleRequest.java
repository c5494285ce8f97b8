package vn.cchc.plan.reminder;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * On which days there is a reminder; two empty lists are none at all.
 *
 * @param daysBefore calendar days before the due date, 0 for itself
 * @param daysAfter calendar days after it
 * @param basis the document or decision that says so
 */
record RuleRequest(
        @NotNull @Size(max = 20) List<@NotNull @Min(0) @Max(365) Integer> daysBefore,
        @NotNull @Size(max = 20) List<@NotNull @Min(1) @Max(365) Integer> daysAfter,
        @NotBlank @Size(max = 500) String basis) {}
