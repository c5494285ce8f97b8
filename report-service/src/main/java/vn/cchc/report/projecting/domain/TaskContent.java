package vn.cchc.report.projecting.domain;

import java.time.LocalDate;
import java.util.List;

/** A milestone of a task, or one date of what recurs: what a plan's degree of completion counts. */
public record TaskContent(
        int number,
        String what,
        LocalDate dueOn,
        State state,
        LocalDate submittedOn,
        LocalDate completedOn,
        List<Lead> leads) {

    /** Where a content stands; handed in is not yet accepted. */
    public enum State {
        OPEN,
        SUBMITTED,
        COMPLETED,
        CANCELLED
    }

    /** How it stands for one agency that leads it; without a code where only the plan's name of it is known. */
    public record Lead(
            String agency, String name, LocalDate dueOn, State state, LocalDate submittedOn, LocalDate completedOn) {}

    public TaskContent {
        leads = leads == null ? List.of() : List.copyOf(leads);
    }

    /** Of a task whose events did not tell its contents: the task itself. */
    static TaskContent whole(TaskProgress state, LocalDate dueOn, LocalDate completedOn) {
        return new TaskContent(1, "", dueOn, State.valueOf(state.name()), null, completedOn, List.of());
    }
}
