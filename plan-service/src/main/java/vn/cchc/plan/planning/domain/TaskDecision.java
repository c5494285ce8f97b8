package vn.cchc.plan.planning.domain;

import java.util.List;

/** What comes of wanting something of a task. */
public sealed interface TaskDecision {

    /** The task as it now is, and what happened; no event when nothing did. */
    record Accepted(Task task, List<TaskEvent> events) implements TaskDecision {

        public Accepted {
            events = List.copyOf(events);
        }
    }

    /**
     * Nothing changed, and why; the code is stable.
     *
     * @param forbidden whether it would be possible for somebody else
     */
    record Rejected(String code, String vietnamese, String english, boolean forbidden)
            implements TaskDecision, ContentDecision, WorkDecision {

        Rejected(String code, String vietnamese, String english) {
            this(code, vietnamese, english, false);
        }
    }

    static TaskDecision accepted(Task task, TaskEvent... events) {
        return new Accepted(task, List.of(events));
    }
}
