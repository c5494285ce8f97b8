package vn.cchc.report.overdue;

import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One page of the overdue dossiers of an agency with all below it, longest overdue first. */
public record OverdueList(
        @Schema(description = "The instant looked at") OffsetDateTime at,

        @Schema(description = "When the newest event taken in was recorded; absent while there is none")
        OffsetDateTime asOf,

        String agency,
        @Schema(description = "Events known to be missing") int gaps,
        List<OverdueItem> items,

        @Schema(description = "Cursor of the page that follows; absent on the last one")
        String next) {}
