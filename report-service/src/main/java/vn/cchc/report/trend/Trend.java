package vn.cchc.report.trend;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.cchc.report.figure.Group;
import vn.cchc.report.figure.GroupBy;
import vn.cchc.report.figure.Share;
import vn.cchc.report.measure.MeasureReport;
import vn.cchc.report.period.AsAt;
import vn.cchc.report.period.ReportPeriod;
import vn.cchc.report.rendering.OpenedLinks;

/** A measure of an agency, with all below it, month by month; each month as it stood at its end. */
public record Trend(
        LocalDate from,
        LocalDate to,
        @Schema(examples = "H90.41") String agency,
        String agencyName,
        @Schema(description = "The instant looked at last") OffsetDateTime at,

        @Schema(description = "When the newest event taken in was recorded; absent while there is none")
        OffsetDateTime asOf,

        @Schema(description = "Whether every month is told as it was when the period was closed")
        boolean locked,

        @Schema(description = "Events known to be missing") int gaps,
        MeasureReport.Definition measure,
        List<Point> points,

        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Schema(description = "What a series of groups stands for; absent where none is asked for", examples = "field")
        String groupBy,

        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Schema(
                description =
                        "Each group with a dossier in any month, at most 200, in order of their names; absent without"
                                + " groupBy")
        List<Series> groups) {

    Trend by(GroupBy asked, List<Series> series) {
        return new Trend(
                from, to, agency, agencyName, at, asOf, locked, gaps, measure, points, asked.parameter(), series);
    }

    /** The months of a group, the same ones for each. */
    @Schema(name = "TrendSeries")
    public record Series(Group group, List<Point> points) {}

    /** One month. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Point(
            @Schema(description = "First business day") LocalDate from,

            @Schema(description = "Last business day, or the last one of the period")
            LocalDate to,

            Share share,

            @Schema(description = "Whether it is told as it was when a period was closed")
            boolean locked) {}

    /** Where the figures of a month lead to: it is a period of its own. */
    public OpenedLinks opens(Point month) {
        var end = AsAt.endOf(month.to()).local();
        return OpenedLinks.of(
                agency, new ReportPeriod(month.from(), month.to()), at.isBefore(end) ? at : end, month.locked());
    }
}
