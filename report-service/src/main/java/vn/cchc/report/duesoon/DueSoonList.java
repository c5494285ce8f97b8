package vn.cchc.report.duesoon;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One page of the dossiers of an agency with all below it that are due soon, the most urgent first. */
public record DueSoonList(
        @Schema(description = "The instant looked at") OffsetDateTime at,

        @Schema(description = "How many working days ahead were looked at", examples = "3")
        int days,

        @Schema(description = "The last day looked at, inclusive")
        LocalDate until,

        @Schema(description = "When the newest event taken in was recorded; absent while there is none")
        OffsetDateTime asOf,

        String agency,
        @Schema(description = "Events known to be missing") int gaps,
        List<DueSoonItem> items,

        @Schema(description = "Cursor of the page that follows; absent on the last one")
        String next) {}
