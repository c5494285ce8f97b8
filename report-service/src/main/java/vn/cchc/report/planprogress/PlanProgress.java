package vn.cchc.report.planprogress;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.cchc.report.figure.Group;

/**
 * The progress of one plan, as the counts of its contents; what was not planned measures nothing, so a plan without contents
 * has no share.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PlanProgress(
        String plan,
        String title,
        String number,
        Integer year,
        String agency,

        @Schema(
                description =
                        "Contents of the plan that were not cancelled: each milestone and each date of a recurrence")
        long planned,

        @Schema(description = "Of these, completed") long completed,
        @Schema(description = "Completed by their day") long onTime,
        @Schema(description = "Completed after their day") long late,

        @Schema(description = "Their day has passed and nothing was handed in by then")
        long overdue,

        @Schema(description = "Contents without a day; completed or not, they are neither on time nor late")
        long withoutDate,

        @Schema(description = "Handed in in time, not yet accepted")
        long waiting,

        @Schema(description = "Their day is yet to come") long ahead,

        @Schema(description = "completed / planned, 0 to 1; absent when nothing was planned", examples = "0.8065")
        BigDecimal share,

        Tasks tasks,
        Remediation remediation,
        Province province,

        @Schema(description = "By area or by lead agency, where that is asked for")
        List<Part> groups) {

    /** The rows of the plan's document; one is completed when all its contents are. */
    public record Tasks(long planned, long completed) {}

    /** Tasks the system opened for overdue dossiers; beside the plan, never part of its degree of completion. */
    public record Remediation(long open, long closed) {}

    /** Tasks the province assigned with a document of its own; a class beside the plan. */
    public record Province(long open, long completed) {}

    /** One area's or lead agency's contents. */
    public record Part(Group group, ContentCounts contents) {}

    /** The head of a plan. */
    record Head(String plan, String title, String number, Integer year, String agency) {}

    static PlanProgress of(Head head, ContentCounts contents, Tasks tasks, Remediation remediation, Province province) {
        return new PlanProgress(
                head.plan(),
                head.title(),
                head.number(),
                head.year(),
                head.agency(),
                contents.planned(),
                contents.completed(),
                contents.onTime(),
                contents.late(),
                contents.overdue(),
                contents.withoutDate(),
                contents.waiting(),
                contents.ahead(),
                contents.share(),
                tasks,
                remediation,
                province,
                null);
    }

    PlanProgress by(List<Part> parts) {
        return new PlanProgress(
                plan,
                title,
                number,
                year,
                agency,
                planned,
                completed,
                onTime,
                late,
                overdue,
                withoutDate,
                waiting,
                ahead,
                share,
                tasks,
                remediation,
                province,
                parts);
    }
}
