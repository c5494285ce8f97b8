package vn.cchc.plan.planning.domain;

import java.util.List;

/** What comes of wanting something of a task with its contents. */
public sealed interface WorkDecision permits WorkDecision.Accepted, TaskDecision.Rejected {

    /** The task and its contents as they now are, and what happened; no event when nothing did. */
    record Accepted(Work work, List<TaskEvent> events) implements WorkDecision {

        public Accepted {
            events = List.copyOf(events);
        }
    }
}
