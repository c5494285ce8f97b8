package vn.cchc.report.cause;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.cchc.report.figure.Group;

/** Late and overdue dossiers of an agency, with all below it, by group and by the agency and step at fault, and by cause. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OverdueCauses(
        @Schema(description = "First business day, inclusive")
        LocalDate from,

        @Schema(description = "Last business day, inclusive")
        LocalDate to,

        @Schema(examples = "H90") String agency,
        String agencyName,
        @Schema(examples = "field") String groupBy,

        @Schema(description = "The instant whose state is counted")
        OffsetDateTime at,

        @Schema(description = "When the newest event taken in was recorded; absent while there is none")
        OffsetDateTime asOf,

        @Schema(description = "Events known to be missing") int gaps,
        boolean locked,
        List<Grouped> groups,

        @Schema(description = "The same dossiers by group and by the agency and step at fault")
        List<Row> rows,

        @Schema(description = "The same dossiers by group and by the cause that was stated, as the sheet has them")
        List<Stated> causes,

        Dossiers total,
        @JsonIgnore @Schema(hidden = true) List<CauseLine> lines) {

    /** One group. */
    @Schema(name = "OverdueCauseGroup")
    public record Grouped(Group group, Dossiers dossiers) {}

    /** One group, agency and step. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "OverdueCauseRow")
    public record Row(
            @Schema(description = "The same as group where groups are fields; else absent")
            Group field,

            Group group,

            @Schema(description = "At fault for the appointment missed, else the one that holds the dossier")
            Group faultAgency,

            @Schema(description = "First step past its own time; absent where the process is not published")
            String faultStep,

            Dossiers dossiers) {}

    /** One group and cause. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Stated(
            @Schema(description = "The same as group where groups are fields; else absent")
            Group field,

            Group group,

            @Schema(description = "As it was stated last; absent for those of which nobody said why")
            Group cause,

            Dossiers dossiers) {}

    /** How many, and how many of them without an apology. */
    public record Dossiers(
            @Schema(description = "Resolved late: column (10) of form II.06a")
            long late,

            @Schema(description = "Pending and overdue: column (13)")
            long overdue,

            @Schema(description = "Of both, with an apology and a new appointment")
            long apologised,

            @Schema(description = "Of both, without one: apologies owed")
            long apologiesOwed) {

        static final Dossiers NONE = new Dossiers(0, 0, 0, 0);

        public Dossiers {
            if (late + overdue != apologised + apologiesOwed) {
                throw new IllegalStateException("Late dossiers and apologies don't add up");
            }
        }

        Dossiers plus(Dossiers other) {
            return new Dossiers(
                    late + other.late,
                    overdue + other.overdue,
                    apologised + other.apologised,
                    apologiesOwed + other.apologiesOwed);
        }

        long all() {
            return late + overdue;
        }
    }
}
