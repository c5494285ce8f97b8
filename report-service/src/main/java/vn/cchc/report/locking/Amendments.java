package vn.cchc.report.locking;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.cchc.report.figure.Group;

/** Figures of a closed period that are others by what is known today, old and new beside each other. */
public record Amendments(
        UUID lock,
        @Schema(examples = "H90.41") String agency,
        LocalDate from,
        LocalDate to,
        @Schema(examples = "field") String groupBy,

        @Schema(description = "When the newest event taken in was recorded")
        OffsetDateTime asOf,

        @Schema(description = "Events known to be missing") int gaps,

        List<Row> rows,

        @Schema(description = "Figures of other reports, per agency")
        List<ToldRow> told) {

    /** One figure that changed. */
    @Schema(name = "AmendmentRow")
    public record Row(
            Group group,
            @Schema(examples = "resolved.late") String cell,
            @Schema(description = "As frozen") long frozen,

            @Schema(description = "As known today, of the same instant")
            long now) {}

    /** One figure of a report of what was told that changed. */
    public record ToldRow(
            @Schema(examples = "petitions") String report,
            Group agency,
            @Schema(examples = "handledOnTime") String figure,
            @Schema(description = "As frozen") long frozen,

            @Schema(description = "As known today, of the same instant")
            long now) {}
}
