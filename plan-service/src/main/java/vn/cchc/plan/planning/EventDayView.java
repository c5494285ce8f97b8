package vn.cchc.plan.planning;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A day that was named for what a content hangs on.
 *
 * @param by account of the person
 * @param on day of the event or demand, or null with the plan of a unit
 * @param previousDueOn the day that no longer holds, or null when there was none
 * @param dueOn last good day from then on, or null when the wording sets only a beginning
 * @param explanation how it was counted, in Vietnamese
 */
record EventDayView(
        Instant at,
        String by,
        String agency,
        int content,
        LocalDate on,
        String childPlanOf,
        LocalDate previousDueOn,
        LocalDate dueOn,
        String explanation,
        String document,
        String note) {}
