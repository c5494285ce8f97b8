package vn.cchc.report.drilldown;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.cchc.report.figure.Share;

/** What a figure is: exactly one of count and share is there. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FigureExplanation(
        @Schema(description = "The cell or measure explained", examples = "resolved.late")
        String figure,

        @Schema(description = "What it is called, with its column in the form")
        String title,

        @Schema(description = "What is counted, or what is divided by what")
        String definition,

        @Schema(description = "Where that is laid down") String source,

        @Schema(description = "The condition as the database is asked; absent for a measure")
        String condition,

        LocalDate from,
        LocalDate to,
        @Schema(examples = "H90.41") String agency,

        @Schema(description = "The instant whose state is counted")
        OffsetDateTime at,

        @Schema(description = "When the newest event taken in was recorded; absent while there is none")
        OffsetDateTime asOf,

        @Schema(description = "Events known to be missing") int gaps,
        Long count,
        Share share) {}
