package vn.cchc.plan.deadline;

import java.time.LocalDate;
import java.util.List;

/** Reads a deadline cell of a reform plan. */
public final class DeadlineReader {

    private DeadlineReader() {}

    /**
     * Reads one cell; never throws and never invents a date.
     *
     * @param issued day the plan was issued, or null while unknown
     */
    public static List<Milestone> read(String text, int planYear, LocalDate issued, ReadingPolicy policy) {
        return List.of(new Milestone(
                text == null ? "" : text,
                "",
                Kind.NONE,
                null,
                null,
                List.of(),
                null,
                "Chưa đọc được thời hạn",
                Certainty.NEEDS_PERSON));
    }
}
