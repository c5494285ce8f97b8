package vn.cchc.report.scoreboard;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.cchc.kit.problem.Language;
import vn.cchc.report.figure.Group;
import vn.cchc.report.figure.Share;
import vn.cchc.report.measure.MeasureReport;

/** Agencies ranked by one measure or several, the best first; those without any value last, without a rank. */
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

        @Schema(description = "Events known to be missing, of all that the measures are read from")
        int gaps,

        @Schema(description = "Whether the period is closed and its figures frozen")
        boolean locked,

        @Schema(description = "What is ranked by; absent with several measures")
        MeasureReport.Definition measure,

        @Schema(description = "All that is ranked by, in the order asked for")
        List<RankedBy> measures,

        @Schema(description = "Agencies with a rank") int ranked,
        List<Row> rows) {

    /** What a measure means. */
    @Schema(name = "ScoreboardMeasure")
    public record RankedBy(
            @Schema(examples = "handling-times.median") String measure,
            String title,

            @Schema(description = "What it is, and its source")
            String definition,

            @Schema(description = "Whether more is better") boolean moreIsBetter,

            @Schema(description = "SHARE or FRACTION (0 to 1), POINTS (of a hundred) or WORKING_DAYS")
            Criterion.Unit unit) {

        static RankedBy of(Criterion criterion, Language language) {
            return new RankedBy(
                    criterion.code(),
                    criterion.title().in(language),
                    criterion.definition().in(language),
                    criterion.moreIsBetter(),
                    criterion.unit());
        }

        MeasureReport.Definition alone() {
            return new MeasureReport.Definition(measure, title, definition, moreIsBetter);
        }
    }

    /** One agency's place. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ScoreboardRow")
    public record Row(
            Group agency,

            @Schema(
                    description =
                            "1 is best, by meanPlace; who has the same shares it and the next follows without a gap; absent"
                                    + " without a value")
            Integer rank,

            @Schema(description = "Of the only measure; absent with several, or where it is no share")
            Share share,

            @Schema(description = "Rank in the period before; absent without a value then")
            Integer previousRank,

            @Schema(description = "Value of the only measure in the period before")
            BigDecimal previousValue,

            @Schema(description = "Ranks won (positive) or lost; absent where one is missing")
            Integer rankChange,

            @Schema(description = "Value of the only measure minus the previous one; absent where one is missing")
            BigDecimal valueChange,

            @Schema(description = "Mean of the places by each measure that the agency has a value of", examples = "2.5")
            BigDecimal meanPlace,

            @Schema(description = "The same in the period before")
            BigDecimal previousMeanPlace,

            @Schema(description = "One for each measure, in their order")
            List<Score> scores) {}

    /** What an agency has of a measure. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ScoreboardScore")
    public record Score(
            @Schema(examples = "on-time") String measure,

            @Schema(description = "Absent where the measure is no share")
            Share share,

            @Schema(description = "In the unit of the measure; absent where there are no data", examples = "0.9412")
            BigDecimal value,

            @Schema(description = "True where parts of the value have no data, so that it stands on those that have")
            Boolean provisional,

            @Schema(
                    description =
                            "One more than there are agencies with a better value, so that after two who share the first"
                                    + " place comes the third; absent without a value")
            Integer place,

            @Schema(description = "Place in the period before")
            Integer previousPlace,

            @Schema(description = "Value in the period before")
            BigDecimal previousValue,

            @Schema(description = "Places won (positive) or lost; absent where one is missing")
            Integer placeChange,

            @Schema(description = "Value minus previous value; absent where one is missing")
            BigDecimal valueChange) {}
}
