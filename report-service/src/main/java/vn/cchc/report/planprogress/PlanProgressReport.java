package vn.cchc.report.planprogress;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The progress of the plans asked for, the newest year first. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PlanProgressReport(
        @Schema(description = "The instant looked at: what was done until the end of its day counts")
        OffsetDateTime at,

        @Schema(description = "Up to when events are believed; now unless asked for")
        OffsetDateTime known,

        @Schema(description = "When the newest event taken in was recorded; absent while there is none")
        OffsetDateTime asOf,

        @Schema(description = "Whether the period is closed and its figures frozen")
        boolean locked,

        @Schema(description = "Events known to be missing") int gaps,

        @Schema(description = "area or agency; absent where nothing was asked for")
        String groupBy,

        List<PlanProgress> plans,

        @Schema(description = "The groups of all these plans together")
        List<PlanProgress.Part> groups) {}
