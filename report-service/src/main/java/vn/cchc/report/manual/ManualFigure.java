package vn.cchc.report.manual;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A unit's figures of a period as they were entered, with all that was entered before. */
public record ManualFigure(
        UUID id,
        @Schema(examples = "H90.77") String agency,
        LocalDate from,
        LocalDate to,

        @Schema(description = "Which of the versions is in force: the last one")
        int version,

        ManualColumns figures,

        @Schema(description = "Everything entered, the first one first")
        List<Entry> history) {

    /** One version. */
    public record Entry(
            int version,
            ManualColumns figures,

            @Schema(description = "Where they come from, or why they were corrected")
            String reason,

            @Schema(description = "Account of who entered them")
            String enteredBy,

            OffsetDateTime enteredAt) {}
}
