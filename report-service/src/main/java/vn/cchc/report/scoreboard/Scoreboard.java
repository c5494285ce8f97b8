package vn.cchc.report.scoreboard;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.cchc.report.figure.Group;
import vn.cchc.report.figure.Share;
import vn.cchc.report.measure.MeasureReport;

/** Agencies ranked by a measure, the best first; those without any value last, without a rank. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Scoreboard(
        @Schema(description = "First business day, inclusive")
        LocalDate from,

        @Schema(description = "Last business day, inclusive")
        LocalDate to,

        @Schema(description = "First day of the period compared with")
        LocalDate previousFrom,

        @Schema(description = "Last day of the period compared with")
        LocalDate previousTo,

        @Schema(examples = "H90") String agency,
        String agencyName,

        @Schema(description = "The instant whose state is counted")
        OffsetDateTime at,

        @Schema(description = "When the newest event taken in was recorded; absent while there is none")
        OffsetDateTime asOf,

        @Schema(description = "Events known to be missing") int gaps,

        @Schema(description = "Whether the period is closed and its figures frozen")
        boolean locked,

        MeasureReport.Definition measure,
        @Schema(description = "Agencies with a rank") int ranked,
        List<Row> rows) {

    /** One agency's place. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ScoreboardRow")
    public record Row(
            Group agency,

            @Schema(description = "1 is best; who has the same value shares it; absent without a value")
            Integer rank,

            Share share,

            @Schema(description = "Rank in the period before; absent without a value then")
            Integer previousRank,

            @Schema(description = "Value in the period before, 0 to 1")
            BigDecimal previousValue,

            @Schema(description = "Ranks won (positive) or lost; absent where one is missing")
            Integer rankChange,

            @Schema(description = "Value minus previous value; absent where one is missing")
            BigDecimal valueChange) {}
}
