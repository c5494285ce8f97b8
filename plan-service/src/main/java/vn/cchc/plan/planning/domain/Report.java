package vn.cchc.plan.planning.domain;

import java.util.Set;

/**
 * What somebody says about a task.
 *
 * @param wish the state it should take, or null when only work is reported
 * @param percent how much is done, or null when the wish implies it
 * @param manager whether the plan's manager says so, who alone accepts, completes and gives back
 * @param leads whose part it is about where several agencies lead; empty for all of them
 */
public record Report(Wish wish, Integer percent, boolean manager, Set<String> leads) {

    public Report {
        leads = Set.copyOf(leads);
    }

    public Report(Wish wish, Integer percent, boolean manager) {
        this(wish, percent, manager, Set.of());
    }

    /** States that can be asked for. */
    public enum Wish {
        /** Back to work. */
        OPEN,
        /** Handed in for acceptance. */
        SUBMITTED,
        COMPLETED,
        CANCELLED
    }

    int percentOr(int otherwise) {
        return percent == null ? otherwise : percent;
    }
}
