package vn.cchc.plan.deadline;

/**
 * Choices an agency makes about how plan wording binds.
 *
 * @param beforeIsInclusive whether "trước ngày D" still accepts D itself; taken literally it does not
 */
public record ReadingPolicy(boolean beforeIsInclusive) {

    /** "trước ngày D" ends on the day before D. */
    public static final ReadingPolicy LITERAL = new ReadingPolicy(false);
}
