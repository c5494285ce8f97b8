package vn.cchc.plan.planning;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import vn.cchc.plan.planning.domain.Area;

/**
 * A change of a task; what is left out stays.
 *
 * @param leadAgencies codes of the agencies that lead from now on
 * @param responsible the person who answers for the task
 * @param dueOn another due date; needs a reason
 * @param areaCode stable code of the area, where its name does not say it
 * @param code criterion code as written
 * @param background cause, remedy, objective and remark; what is left out there stays
 */
record TaskPatch(
        @Size(min = 1, max = 50) List<@NotBlank @Size(max = 35) String> leadAgencies,
        @Size(max = 255) String responsible,
        LocalDate dueOn,
        @Size(max = 2000) String reason,
        Area areaCode,
        @Size(max = 200) String code,
        @Valid TaskBackground background) {

    /** Whether it holds anything that is for whoever keeps the plan only. */
    boolean isForTheManager() {
        return leadAgencies != null || dueOn != null || areaCode != null || code != null || background != null;
    }
}
