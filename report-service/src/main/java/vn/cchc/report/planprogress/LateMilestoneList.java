package vn.cchc.report.planprogress;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.cchc.report.period.AsAt;

/** One page of the late milestones of an agency with all below it, longest overdue first. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LateMilestoneList(
        @Schema(description = "The instant looked at") OffsetDateTime at,

        @Schema(description = "Up to when events are believed; now unless asked for")
        OffsetDateTime known,

        @Schema(description = "When the newest event taken in was recorded; absent while there is none")
        OffsetDateTime asOf,

        String agency,
        @Schema(description = "Events known to be missing") int gaps,
        List<LateMilestone> items,

        @Schema(description = "Cursor of the page that follows; absent on the last one")
        String next,

        @Schema(
                description = "By what the whole list is counted; absent where that is not asked for",
                examples = "agency")
        String groupBy,

        @Schema(description = "Milestones on the whole list; absent without groupBy")
        Long count,

        @Schema(description = "How many each group has, most first; absent without groupBy")
        List<LateGroup> groups) {

    ProgressDay day() {
        return new ProgressDay(new AsAt(at.toInstant()), new AsAt(known.toInstant()));
    }
}
