package vn.cchc.report.discipline;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.cchc.report.figure.Group;
import vn.cchc.report.figure.Share;

/** The reporting discipline of an agency, with all below it: reports due in a period as of an instant. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Discipline(
        @Schema(description = "First due day, inclusive") LocalDate from,
        @Schema(description = "Last due day, inclusive") LocalDate to,
        @Schema(examples = "H90") String agency,
        String agencyName,

        @Schema(description = "agency or duty", examples = "agency")
        String groupBy,

        @Schema(description = "The instant looked at") OffsetDateTime at,

        @Schema(description = "When the newest event taken in was recorded; absent while there is none")
        OffsetDateTime asOf,

        @Schema(description = "Whether the period is closed and its figures frozen")
        boolean locked,

        @Schema(description = "Events known to be missing") int gaps,
        List<Row> rows,
        ReportsOwed total,

        @Schema(description = "On time, of those that are not pending")
        Share onTime,

        @Schema(description = "Handed in, of those that are not pending")
        Share handedIn,

        @Schema(description = "Reports of the period that have no due day (yet): neither on time nor missing")
        long undated) {

    /** One agency's or duty's reports. */
    @Schema(name = "DisciplineRow")
    public record Row(Group group, ReportsOwed owed, Share onTime, Share handedIn, long urgings) {}
}
