package vn.cchc.report.childplan;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.cchc.report.figure.Group;

/** Plans that units of an agency, with all below it, owe under plans above, the newest year first. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ChildPlanReport(
        @Schema(description = "The instant looked at") OffsetDateTime at,

        @Schema(description = "When the newest event taken in was recorded; absent while there is none")
        OffsetDateTime asOf,

        @Schema(description = "Whether the period is closed and its figures frozen")
        boolean locked,

        @Schema(description = "Events known to be missing") int gaps,
        @Schema(examples = "H90") String agency,
        String agencyName,
        List<OfPlan> plans,
        ChildPlanCounts total) {

    /** What is owed under one plan. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record OfPlan(
            @Schema(description = "The plan above") String plan,
            String title,
            String number,
            Integer year,
            String issuer,
            ChildPlanCounts counts,
            List<Unit> units) {}

    /** One unit's plan. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ChildPlanUnit")
    public record Unit(
            Group unit,

            @Schema(description = "Last good day; absent where none was set, such a plan is never missing")
            LocalDate dueOn,

            @Schema(description = "Day of the unit's plan") LocalDate issuedOn,

            @Schema(description = "The unit's plan, once it is issued")
            String issuedPlan,

            ChildPlanState state) {}
}
