package vn.cchc.report.overdue;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.cchc.report.running.RunningGroup;

/** One page of the overdue dossiers of an agency with all below it, longest overdue first. */
public record OverdueList(
        @Schema(description = "The instant looked at") OffsetDateTime at,

        @Schema(description = "When the newest event taken in was recorded; absent while there is none")
        OffsetDateTime asOf,

        String agency,
        @Schema(description = "Events known to be missing") int gaps,
        List<OverdueItem> items,

        @Schema(description = "Cursor of the page that follows; absent on the last one")
        String next,

        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Schema(
                description = "By what the whole list is counted; absent where that is not asked for",
                examples = "officer")
        String groupBy,

        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Schema(description = "Dossiers on the whole list; absent without groupBy")
        Long count,

        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Schema(description = "How many each group has, most first; absent without groupBy")
        List<RunningGroup> groups) {}
