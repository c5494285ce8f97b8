package vn.cchc.report.measure;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.cchc.kit.problem.Language;
import vn.cchc.report.figure.Group;

/** Shares of an agency, with all below it, over a period: per group and in all. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MeasureReport(
        @Schema(examples = "on-time") String topic,

        @Schema(description = "First business day, inclusive")
        LocalDate from,

        @Schema(description = "Last business day, inclusive")
        LocalDate to,

        @Schema(examples = "H90.41") String agency,
        String agencyName,
        @Schema(examples = "field") String groupBy,

        @Schema(description = "The instant whose state is counted")
        OffsetDateTime at,

        @Schema(description = "Up to when what was recorded is counted; absent where all that is known is")
        OffsetDateTime known,

        @Schema(description = "When the newest event taken in was recorded; absent while there is none")
        OffsetDateTime asOf,

        @Schema(description = "Events known to be missing, of dossiers and of targets")
        int gaps,

        @Schema(description = "Whether the period is closed and its figures frozen")
        boolean locked,

        @Schema(description = "In the order of the total; the last ones may stand in the total only")
        List<Definition> measures,

        List<Row> rows,

        @Schema(
                description =
                        "Of all groups together; procedures in several groups count once. Of channels also shares that are"
                                + " known in all only: services offered online that are used, dossiers paid online")
        List<MeasuredShare> total) {

    /** What a measure means. */
    public record Definition(
            @Schema(examples = "on-time") String measure,
            String title,

            @Schema(description = "What is divided by what, and its source")
            String definition,

            @Schema(description = "Whether more is better") boolean moreIsBetter) {

        public static Definition of(Measure measure, Language language) {
            return new Definition(
                    measure.parameter(),
                    measure.title().in(language),
                    measure.definition().in(language),
                    measure.moreIsBetter());
        }

        static Definition of(TotalMeasure measure, Language language) {
            return new Definition(
                    measure.code(),
                    measure.title().in(language),
                    measure.definition().in(language),
                    true);
        }
    }

    /** One group's shares, in the order of the measures. */
    @Schema(name = "MeasureRow")
    public record Row(Group group, List<MeasuredShare> shares) {}
}
