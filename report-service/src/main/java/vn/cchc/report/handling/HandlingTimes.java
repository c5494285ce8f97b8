package vn.cchc.report.handling;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.cchc.report.figure.DayHistogram;
import vn.cchc.report.figure.Group;

/** How many working days dossiers resolved in a period took; pauses are not counted, nor is the day of receipt. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record HandlingTimes(
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

        @Schema(description = "Events known to be missing") int gaps,

        @Schema(description = "Whether the period is closed and its figures frozen")
        boolean locked,

        List<Row> rows,
        Times total) {

    /** One group's times. */
    @Schema(name = "HandlingTimeRow")
    public record Row(Group group, Times times) {}

    /** Whole working days; a percentile is the time of a dossier, the same as in a recount of all of them. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Times(
            @Schema(description = "Dossiers resolved in the period")
            long dossiers,

            @Schema(description = "Of these, with a time: the calendars of all its years are known")
            long timed,

            @Schema(description = "Absent where none is timed")
            Integer median,

            Integer p90,
            Integer p99) {

        private static final int MEDIAN = 50;
        private static final int P90 = 90;
        private static final int P99 = 99;

        static Times of(DayHistogram histogram) {
            return new Times(
                    histogram.all(),
                    histogram.timed(),
                    percentile(histogram, MEDIAN),
                    percentile(histogram, P90),
                    percentile(histogram, P99));
        }

        private static Integer percentile(DayHistogram histogram, int percent) {
            var days = histogram.percentile(percent);
            return days.isPresent() ? days.getAsInt() : null;
        }
    }
}
