package vn.cchc.plan.planning;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import vn.cchc.kit.web.BusinessDays;

/**
 * What the time of a content hangs on, once it is known.
 *
 * @param on day of the event, or on which the demand came
 * @param dueOn last good day, where the wording gives nothing to count: as the demand or the other plan says
 * @param asLimit how "sau 30 ngày" is to be taken: true as a limit, false literally; needed only there
 * @param childPlanOf agency whose own plan under this one sets the day, in place of the others
 * @param document that says so, as cited
 */
record EventDayRequest(
        LocalDate on,
        LocalDate dueOn,
        Boolean asLimit,
        @Size(min = 1, max = 35) String childPlanOf,
        @Size(max = 500) String document,
        @Size(max = 2000) String note) {

    void requirePlausibleDays() {
        BusinessDays.require("/on", on);
        BusinessDays.require("/dueOn", dueOn);
    }
}
