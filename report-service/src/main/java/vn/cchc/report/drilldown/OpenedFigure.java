package vn.cchc.report.drilldown;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One page of the dossiers behind a figure, by their codes. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OpenedFigure(
        @Schema(examples = "resolved.late") String cell,
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

        @Schema(description = "Dossiers on all pages: the figure itself")
        long count,

        List<OpenedDossier> items,

        @Schema(description = "Cursor of the page that follows; absent on the last one")
        String next) {}
