package vn.cchc.report.planprogress;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.cchc.report.figure.Share;

/** How contents stand on a day: milestones and dates that were not cancelled, of one plan, area or agency. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ContentCounts(
        @Schema(description = "Contents that were not cancelled")
        long planned,

        @Schema(description = "Of these, completed") long completed,
        @Schema(description = "Completed by their day") long onTime,
        @Schema(description = "Completed after their day") long late,

        @Schema(description = "Their day has passed and nothing was handed in by then")
        long overdue,

        @Schema(description = "Contents without a day; completed or not, they are neither on time nor late")
        long withoutDate,

        @Schema(description = "Handed in in time, not yet accepted")
        long waiting,

        @Schema(description = "Their day is yet to come") long ahead,

        @Schema(description = "completed / planned, 0 to 1; absent when nothing was planned", examples = "0.8065")
        BigDecimal share) {

    static final ContentCounts NONE = of(0, 0, 0, 0, 0, 0, 0, 0);

    private static final String DONE = "(c.state = 'COMPLETED' and c.completed_on <= q.as_of)";
    private static final String HANDED_IN =
            "(c.state = 'SUBMITTED' and c.submitted_on <= q.as_of and (c.due_on is null or c.submitted_on <= c.due_on))";

    /** Past its day, not done and not handed in by it; over a content c and the day q that is looked at. */
    static final String OVERDUE = "(not %s and not %s and c.due_on < q.late_before)".formatted(DONE, HANDED_IN);

    /**
     * Over contents c, each in exactly one place, as plan-service counts them: what was done after the day was not done on
     * it, and what was cancelled is not planned.
     */
    static final String COLUMNS = """
            count(c.state) as planned,
            count(*) filter (where %1$s) as completed,
            count(*) filter (where %1$s and c.completed_on <= c.due_on) as on_time,
            count(*) filter (where %1$s and c.completed_on > c.due_on) as late,
            count(*) filter (where %3$s) as overdue,
            count(*) filter (where c.state is not null and c.due_on is null) as without_date,
            count(*) filter (where not %1$s and %2$s) as waiting,
            count(*) filter (where not %1$s and not %2$s and c.due_on >= q.late_before) as ahead
            """.formatted(DONE, HANDED_IN, OVERDUE);

    private static ContentCounts of(
            long planned,
            long completed,
            long onTime,
            long late,
            long overdue,
            long withoutDate,
            long waiting,
            long ahead) {
        var share = Share.of(completed, planned).value();
        return new ContentCounts(planned, completed, onTime, late, overdue, withoutDate, waiting, ahead, share);
    }

    static ContentCounts of(ResultSet row) throws SQLException {
        return of(
                row.getLong("planned"),
                row.getLong("completed"),
                row.getLong("on_time"),
                row.getLong("late"),
                row.getLong("overdue"),
                row.getLong("without_date"),
                row.getLong("waiting"),
                row.getLong("ahead"));
    }

    ContentCounts plus(ContentCounts other) {
        return of(
                planned + other.planned,
                completed + other.completed,
                onTime + other.onTime,
                late + other.late,
                overdue + other.overdue,
                withoutDate + other.withoutDate,
                waiting + other.waiting,
                ahead + other.ahead);
    }
}
