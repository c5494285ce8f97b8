package vn.cchc.report.serviceindex;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.cchc.report.figure.Share;

/** The index of an agency, with all below it, over a period: what can be computed, and what can't. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ServiceIndex(
        @Schema(description = "First business day, inclusive")
        LocalDate from,

        @Schema(description = "Last business day, inclusive")
        LocalDate to,

        @Schema(examples = "H90") String agency,
        String agencyName,

        @Schema(description = "The instant whose state is counted")
        OffsetDateTime at,

        @Schema(description = "When the newest event taken in was recorded; absent while there is none")
        OffsetDateTime asOf,

        @Schema(description = "Events known to be missing") int gaps,
        boolean locked,

        @Schema(description = "Since when this split of points is in force")
        LocalDate effectiveFrom,

        List<GroupScore> groups,

        @Schema(description = "Points of the indicators with data")
        BigDecimal points,

        @Schema(description = "Most points these indicators give")
        BigDecimal maxWithData,

        @Schema(description = "Most points of all indicators")
        BigDecimal max,

        @Schema(description = "points / maxWithData x 100; absent without any data", examples = "87.50")
        BigDecimal percent,

        @Schema(description = "Band of that percentage; provisional while indicators have no data")
        String band,

        @Schema(description = "Whether every indicator has data")
        boolean complete) {

    /** A group of indicators. */
    public record GroupScore(
            @Schema(examples = "2") String code,
            String title,
            BigDecimal points,
            BigDecimal maxWithData,
            BigDecimal max,
            List<IndicatorScore> indicators) {}

    /** One indicator; share and points are absent where there are no data. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record IndicatorScore(
            @Schema(examples = "2.1") String code,
            String title,
            String definition,

            @Schema(description = "What its share is computed by, as of the version in force; absent without a source")
            ShownFormula formula,

            Share share,
            BigDecimal points,
            BigDecimal max,

            @Schema(description = "Share from which on all points are given")
            BigDecimal target,

            @Schema(description = "DATA, EMPTY (nothing to divide by) or NO_SOURCE (nothing here measures it)")
            String state,

            @Schema(description = "What would be needed to measure it; absent where something does")
            String missing,

            String source,

            @Schema(description = "Whether points and target are confirmed")
            boolean confirmed) {}

    /** What is divided by what, as data of the version that is in force. */
    @Schema(name = "IndexFormula")
    public record ShownFormula(
            @Schema(description = "Comes to the share's part", examples = "resolved.early + resolved.onTime")
            String numerator,

            @Schema(description = "Comes to what it is a part of", examples = "resolved.total")
            String denominator,

            @Schema(description = "What the names in it stand for")
            List<NamedFact> facts,

            @Schema(description = "Whether /reports/dossiers lists the dossiers of the numerator")
            boolean numeratorOpens,

            @Schema(description = "Whether it lists those of the denominator")
            boolean denominatorOpens) {}

    /** A name in a formula. */
    @Schema(name = "IndexFact")
    public record NamedFact(
            @Schema(examples = "resolved.early") String name,

            @Schema(
                    description = "What it counts, in Vietnamese as titles are",
                    examples = "Giải quyết trước hạn, theo ngày: cột (8)")
            String meaning) {}
}
