package vn.cchc.plan.planning;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/**
 * A change of a task; what is left out stays.
 *
 * @param leadAgencies codes of the agencies that lead from now on
 * @param responsible the person who answers for the task
 * @param dueOn another due date; needs a reason
 */
record TaskPatch(
        @Size(min = 1, max = 50) List<@NotBlank @Size(max = 35) String> leadAgencies,
        @Size(max = 255) String responsible,
        LocalDate dueOn,
        @Size(max = 2000) String reason) {}
