package vn.cchc.report.petition;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.cchc.report.figure.Group;
import vn.cchc.report.figure.Share;

/** Form II.05a or b of Thông tư 01/2020/TT-VPCP: petitions per group, or per unit. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PetitionReport(
        @Schema(examples = "II.05a") String form,

        @Schema(description = "First business day, inclusive")
        LocalDate from,

        @Schema(description = "Last business day, inclusive")
        LocalDate to,

        @Schema(examples = "H90") String agency,
        String agencyName,

        @Schema(description = "agency, field, procedure, level or channel; unit in form II.05b", examples = "agency")
        String groupBy,

        @Schema(description = "The instant looked at") OffsetDateTime at,

        @Schema(description = "When the newest event taken in was recorded; absent while there is none")
        OffsetDateTime asOf,

        @Schema(description = "Whether the period is closed and its figures frozen")
        boolean locked,

        @Schema(description = "Events known to be missing") int gaps,
        List<Row> rows,
        PetitionCounts total,

        @Schema(description = "Handled by their day, of those handled or past it")
        Share onTime) {

    /** One group's petitions. */
    @Schema(name = "PetitionRow")
    public record Row(Group group, PetitionCounts petitions) {}
}
