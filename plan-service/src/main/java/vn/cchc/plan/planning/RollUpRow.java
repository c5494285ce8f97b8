package vn.cchc.plan.planning;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.cchc.plan.Percent;

/** How many contents are done; a share of nothing is absent, neither 0 nor 1. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record RollUpRow(
        @Schema(description = "Id of the task, code of the area or agency; absent where there is none")
        String key,

        String name,

        @Schema(description = "Contents that were not cancelled: the denominator")
        long planned,

        @Schema(description = "Of these, completed: the numerator")
        long completed,

        @Schema(description = "Completed by their day") long onTime,
        @Schema(description = "Completed after their day") long late,

        @Schema(description = "Not done, and nothing handed in by their day")
        long overdue,

        @Schema(description = "Contents without a day; completed or not, they are neither on time nor late")
        long withoutDate,

        @Schema(description = "completed / planned, 0 to 1; absent when nothing was planned", examples = "0.8065")
        BigDecimal share) {

    static RollUpRow of(String key, String name, ContentTally tally) {
        return new RollUpRow(
                key,
                name,
                tally.planned(),
                tally.done(),
                tally.doneOnTime(),
                tally.doneLate(),
                tally.overdue(),
                tally.doneWithoutDate() + tally.withoutDate(),
                Percent.fraction(tally.done(), tally.planned()));
    }
}
