package vn.cchc.plan.planning;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
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
 * @param leads how many of several lead agencies have done their part; null where one leads
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
        String dueExplanation,
        Leads leads) {

    /**
     * How the parts of the lead agencies stand; each is listed under the task's lead parts.
     *
     * @param total agencies that have a part
     * @param submitted handed in and not yet accepted
     * @param overdue not handed in, past their day
     */
    @Schema(name = "LeadCounts")
    public record Leads(long total, long completed, long submitted, long overdue) {

        static Leads of(List<TaskStanding> parts) {
            return new Leads(
                    parts.size(),
                    count(parts, part -> part.state() == TaskStateName.COMPLETED),
                    count(parts, part -> part.state() == TaskStateName.SUBMITTED),
                    count(parts, part -> part.state() == TaskStateName.OPEN && part.overdueSince() != null));
        }

        private static long count(List<TaskStanding> parts, Predicate<TaskStanding> those) {
            return parts.stream().filter(those).count();
        }
    }
}
