package vn.cchc.plan.planning;

import java.time.LocalDate;

/**
 * How one content stands for one agency that leads it; where one agency leads, as the content itself.
 *
 * @param content number within the task, from 1
 * @param what what is due of it, empty when the plan does not say
 * @param agency code, or null where the lead agency is known by its name only
 */
record LeadPartView(
        int content,
        String what,
        String agency,
        String name,
        TaskStateName state,
        int progress,
        LocalDate dueOn,
        LocalDate submittedOn,
        LocalDate completedOn,
        LocalDate overdueSince) {}
