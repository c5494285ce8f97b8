package vn.cchc.plan.deadline;

/**
 * Choices about how plan wording binds.
 *
 * @param beforeIsInclusive whether "trước ngày D" still accepts D itself; taken literally it does not
 * @param chosenBy who said so
 * @param closings when the figures of periodic reports are closed
 */
public record ReadingPolicy(boolean beforeIsInclusive, ChosenBy chosenBy, ReportClosings closings) {

    /** "trước ngày D" ends on the day before D, and periods end with the calendar. */
    public static final ReadingPolicy LITERAL = new ReadingPolicy(false, ChosenBy.INSTALLATION, ReportClosings.UNKNOWN);

    /** Who chose how "trước ngày" binds. */
    public enum ChosenBy {
        INSTALLATION("quy ước chung của hệ thống"),
        PLAN("quy ước của kế hoạch"),
        REQUEST("quy ước nêu khi đọc");

        private final String shown;

        ChosenBy(String shown) {
            this.shown = shown;
        }
    }

    /** In brackets behind a basis that rests on the choice. */
    String shownChoice() {
        return " (" + chosenBy.shown + ")";
    }

    /** The same where nobody chooses; otherwise with the choice. */
    public ReadingPolicy choosing(Boolean inclusive, ChosenBy by) {
        return inclusive == null ? this : new ReadingPolicy(inclusive, by, closings);
    }
}
