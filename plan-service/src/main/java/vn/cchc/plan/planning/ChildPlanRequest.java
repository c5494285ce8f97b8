package vn.cchc.plan.planning;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/**
 * Units that owe a plan of their own.
 *
 * @param agencies codes of the units; may be left out where groups are named
 * @param groups such as "UBND các xã, phường": who belonged to them on the day of the plan above
 * @param dueOn last good day; left out when the plan names none
 * @param daysAfterIssue instead of a day: calendar days from the day of the plan above, which is not counted itself
 */
record ChildPlanRequest(
        @Size(max = 1000) List<@NotBlank @Size(max = 35) String> agencies,
        @Size(max = 20) List<@NotBlank @Size(max = 500) String> groups,
        LocalDate dueOn,
        @Min(0) @Max(366) Integer daysAfterIssue) {

    ChildPlanRequest {
        agencies = agencies == null ? List.of() : agencies;
        groups = groups == null ? List.of() : groups;
    }
}
