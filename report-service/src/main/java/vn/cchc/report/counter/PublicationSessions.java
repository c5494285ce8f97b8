package vn.cchc.report.counter;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.cchc.report.figure.Group;
import vn.cchc.report.figure.Share;

/** In how many half days of a period the units of an agency, with all below it, published the progress of their dossiers. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PublicationSessions(
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
        HalfDays total,

        @Schema(description = "Published in time, of all that are told")
        Share inTime) {

    /** One agency's or one day's half days. */
    @Schema(name = "PublicationSessionRow")
    public record Row(Group group, HalfDays sessions, Share inTime) {}
}
