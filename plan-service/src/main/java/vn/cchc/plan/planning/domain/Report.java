package vn.cchc.plan.planning.domain;

/**
 * What somebody says about a task.
 *
 * @param wish the state it should take, or null when only work is reported
 * @param percent how much is done, or null when the wish implies it
 * @param manager whether the plan's manager says so, who alone accepts, completes and gives back
 */
public record Report(Wish wish, Integer percent, boolean manager) {

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
