package vn.cchc.report.explanation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.cchc.report.figure.Share;

/** What a figure is: exactly one of count, share and value is there, or none and why. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FigureExplanation(
        @Schema(description = "Its code", examples = "resolved.late")
        String figure,

        @Schema(description = "What it is called, with its column in the form")
        String title,

        @Schema(description = "What is counted, or what is divided by what")
        String definition,

        @Schema(description = "Where that is laid down") String source,

        @Schema(description = "The condition as the database is asked; absent where the filter says it in words")
        String condition,

        LocalDate from,
        LocalDate to,
        @Schema(examples = "H90.41") String agency,
        String agencyName,

        @Schema(description = "The instant whose state is counted")
        OffsetDateTime at,

        @Schema(description = "When the newest event taken in was recorded; absent while there is none")
        OffsetDateTime asOf,

        @Schema(description = "Events known to be missing") int gaps,
        Long count,
        Share share,

        @Schema(description = "The last part of the path of the report that shows it", examples = "dossier-resolution")
        String report,

        @Schema(description = "What it is counted in", examples = "hồ sơ")
        String unit,

        @Schema(description = "Who, when and which rows, in words")
        String filter,

        @Schema(description = "What the group is a code of; absent for all rows", examples = "field")
        String groupBy,

        @Schema(examples = "HOTICH") String group,

        @Schema(description = "The plan it is of; absent for all")
        String plan,

        @Schema(description = "Whether the period is closed and the figure frozen")
        boolean locked,

        @Schema(description = "Up to when events are believed, where that is asked for")
        OffsetDateTime known,

        @Schema(description = "What is neither a count nor a share, in its unit")
        BigDecimal value,

        @Schema(description = "Of a share: what stands above the line")
        Part numerator,

        @Schema(description = "Of a share: what stands below the line")
        Part denominator,

        @Schema(
                description =
                        "What is read with it, by name: such as the sample of a mean, or weight and target of an indicator")
        Map<String, Object> beside,

        @Schema(
                description =
                        "Path and query of the list of what is counted, at the gateway; a list of its owner's shows what"
                                + " there is now. Absent where there is no list",
                examples = "/api/v1/reports/dossiers?cell=resolved.late&agency=H90.41")
        String items,

        @Schema(description = "Why there is no figure; absent where there is one")
        String missing) {

    /** One side of a share. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "PartOfShare")
    public record Part(
            @Schema(description = "Codes of the figures it is the sum of; none where it is shown nowhere else")
            List<String> figures,

            String title,

            @Schema(description = "The condition as the database is asked, or the formula of an indicator")
            String condition,

            @Schema(examples = "27") long count,

            @Schema(description = "Path and query of the list of what it counts; absent where there is none")
            String items) {}
}
