package vn.cchc.report.planprogress;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The progress of one plan; what was not planned measures nothing, so a plan without contents has no share. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PlanProgress(
        String plan,
        String title,
        String number,
        Integer year,
        String agency,

        @Schema(description = "Contents of the plan that were not cancelled")
        long planned,

        @Schema(description = "Of these, completed") long completed,
        @Schema(description = "Completed by their day") long onTime,
        @Schema(description = "Completed after their day") long late,
        @Schema(description = "Open past their day") long overdue,

        @Schema(description = "Contents without a day; completed or not, they are neither on time nor late")
        long withoutDate,

        @Schema(description = "completed / planned, 0 to 1; absent when nothing was planned", examples = "0.8065")
        BigDecimal share,

        Remediation remediation,
        Province province) {

    /** Tasks the system opened for overdue dossiers; beside the plan, never part of its degree of completion. */
    public record Remediation(long open, long closed) {}

    /** Tasks the province assigned with a document of its own; a class beside the plan. */
    public record Province(long open, long completed) {}
}
