package vn.cchc.report.drilldown;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One page of the dossiers behind a figure, by their codes. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OpenedFigure(
        @Schema(description = "The cell opened, if it was one", examples = "resolved.late")
        String cell,

        @Schema(description = "The measure opened, if it was one", examples = "on-time")
        String measure,

        @Schema(description = "The indicator opened, if it was one", examples = "2.1")
        String indicator,

        @Schema(description = "Which side of a measure or an indicator: part or whole", examples = "part")
        String part,

        String meaning,
        LocalDate from,
        LocalDate to,
        @Schema(examples = "H90.41") String agency,
        @Schema(examples = "field") String groupBy,

        @Schema(description = "The group of the figure; absent for all of them", examples = "HOTICH")
        String group,

        @Schema(description = "The instant whose state is counted")
        OffsetDateTime at,

        @Schema(description = "When the newest event taken in was recorded; absent while there is none")
        OffsetDateTime asOf,

        @Schema(description = "Events known to be missing") int gaps,

        @Schema(description = "Whether the period is closed and its figures frozen")
        boolean locked,

        @Schema(description = "Dossiers on all pages") long count,

        @Schema(
                description =
                        "The figure itself: as many, where it counts dossiers and not procedures or documents of them")
        long figure,

        List<OpenedDossier> items,

        @Schema(description = "Cursor of the page that follows; absent on the last one")
        String next) {}
