package vn.cchc.plan.planning;

import java.time.LocalDate;
import vn.cchc.plan.deadline.Dependence;
import vn.cchc.plan.deadline.Kind;

/**
 * One content of a task: what is due on one day.
 *
 * @param number counts the contents of a task from 1
 * @param what the words that say what is due, empty when the plan does not say
 * @param text the wording of the deadline it rests on
 * @param dueOn last good day, or null: such a content is neither on time nor late
 * @param overdueSince first day it was late, or null
 * @param dependsOn event, authority or plan its time hangs on, or null
 * @param eventOn day of the event or demand, once it was named
 * @param childPlanOf unit whose own plan sets its day, once it was named
 * @param dueExplanation how the day was counted from there, in Vietnamese, or null
 */
public record ContentView(
        int number,
        String what,
        String text,
        Kind kind,
        LocalDate dueOn,
        TaskStateName state,
        int progress,
        LocalDate submittedOn,
        LocalDate completedOn,
        LocalDate overdueSince,
        Dependence dependsOn,
        LocalDate eventOn,
        String childPlanOf,
        String dueExplanation) {}
