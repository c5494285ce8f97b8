package vn.cchc.report.counter;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.cchc.report.figure.Group;
import vn.cchc.report.figure.Share;

/** What the counters of an agency, with all below it, counted on paper over a period, against what the system has. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Reconciliation(
        @Schema(description = "First day, inclusive") LocalDate from,
        @Schema(description = "Last day, inclusive") LocalDate to,
        @Schema(examples = "H90") String agency,
        String agencyName,

        @Schema(description = "agency or day", examples = "agency")
        String groupBy,

        @Schema(description = "The instant looked at") OffsetDateTime at,

        @Schema(description = "When the newest event taken in was recorded; absent while there is none")
        OffsetDateTime asOf,

        @Schema(description = "Whether the period is closed and its figures frozen")
        boolean locked,

        @Schema(description = "Events known to be missing") int gaps,
        List<Row> rows,

        @Schema(description = "Of all rows together; its group is empty")
        Row total) {

    /** One agency's or one day's counts. */
    @Schema(name = "ReconciliationRow")
    public record Row(
            Group group,
            DaysCounted days,

            @Schema(description = "Counted on paper") Traffic paper,

            @Schema(description = "In the system, of the days that were counted")
            Traffic system,

            @Schema(description = "Differences of the days summed up, whichever way each of them goes")
            Traffic difference,

            @Schema(description = "Days counted, of those owed")
            Share counted,

            @Schema(description = "Days that agree, of those counted; all of them are asked for")
            Share matching) {

        static final Row NONE =
                of(new Group("", "Tổng số"), DaysCounted.NONE, Traffic.NONE, Traffic.NONE, Traffic.NONE);

        static Row of(Group group, DaysCounted days, Traffic paper, Traffic system, Traffic difference) {
            return new Row(group, days, paper, system, difference, days.countedShare(), days.matchingShare());
        }

        Row plus(Row other) {
            return of(
                    group,
                    days.plus(other.days),
                    paper.plus(other.paper),
                    system.plus(other.system),
                    difference.plus(other.difference));
        }
    }

    /** Dossiers over the counter. */
    public record Traffic(long received, long returned) {

        static final Traffic NONE = new Traffic(0, 0);

        Traffic plus(Traffic other) {
            return new Traffic(received + other.received, returned + other.returned);
        }
    }
}
