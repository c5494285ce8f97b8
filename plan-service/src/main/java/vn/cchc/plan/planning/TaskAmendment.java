package vn.cchc.plan.planning;

import java.util.Set;
import java.util.UUID;

/**
 * What becomes of one task of a draft.
 *
 * @param task the stored task, or null for a new one
 * @param content what it says now; null when it stays as it is
 * @param parts which of its lists are taken from the content; the others stay. A new task takes them all
 */
public record TaskAmendment(UUID task, NewTask content, Set<Part> parts) {

    public TaskAmendment {
        parts = Set.copyOf(parts);
    }

    /** Lists that hang on a task. */
    public enum Part {
        LEAD,
        COORDINATING,
        DELIVERABLES,
        MILESTONES
    }

    public static TaskAmendment added(NewTask content) {
        return new TaskAmendment(null, content, Set.of());
    }

    public static TaskAmendment kept(UUID task) {
        return new TaskAmendment(task, null, Set.of());
    }
}
