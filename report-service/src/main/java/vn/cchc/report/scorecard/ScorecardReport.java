package vn.cchc.report.scorecard;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.cchc.report.figure.Group;

/** Scorecards of an index year of the units of an agency with all below it, set by set, the best first. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ScorecardReport(
        @Schema(description = "Index year; that of the newest scorecards unless asked for; absent where there is none")
        Integer year,

        @Schema(examples = "H90") String agency,
        String agencyName,
        @Schema(description = "The instant looked at") OffsetDateTime at,

        @Schema(description = "When the newest event taken in was recorded; absent while there is none")
        OffsetDateTime asOf,

        @Schema(description = "Whether the period is closed and its figures frozen")
        boolean locked,

        @Schema(description = "Events known to be missing") int gaps,
        List<OfSet> sets) {

    /** The scorecards of one set of criteria. */
    public record OfSet(@Schema(examples = "CCHC-XA") String code, String name, String issuer, List<Unit> units) {}

    /** One unit's scorecard; percentages are absent where that step was not taken or nothing counts. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ScorecardUnit")
    public record Unit(
            Group unit,

            @Schema(description = "OPEN, SELF_SCORED, CONFIRMED, APPRAISED, EXPLAINED or FINAL")
            String step,

            Score self,
            Score appraised,
            @Schema(description = "As finally decided") Score decided,

            @Schema(description = "Dense, 1 is best; absent until published")
            Integer rank,

            @Schema(description = "Units that have a rank") Integer ranked,
            @Schema(description = "By the final percentage") String band,

            @Schema(description = "Whether the scale of bands is confirmed")
            Boolean bandConfirmed,

            @Schema(description = "Final percentage of the year before, by the same set")
            BigDecimal previousPercent,

            Integer previousRank,

            @Schema(description = "Ranks won (positive) or lost; absent where one is missing")
            Integer rankChange,

            @Schema(description = "Percent minus previous percent; absent where one is missing")
            BigDecimal percentChange) {}

    /** A total of one step. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Score(BigDecimal points, BigDecimal max, BigDecimal percent) {}
}
