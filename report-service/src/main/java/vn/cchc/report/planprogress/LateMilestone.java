package vn.cchc.report.planprogress;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.cchc.report.projecting.domain.TaskOrigin;

/** A milestone whose day has passed, for one agency that leads it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LateMilestone(
        String plan,
        String planTitle,
        String task,

        @Schema(description = "Number of the task in the plan's document", examples = "I.1")
        String label,

        String title,
        @Schema(examples = "TTHC") String area,
        TaskOrigin origin,

        @Schema(description = "Number of the milestone within the task, from 1")
        int milestone,

        @Schema(description = "What is due of it; empty where the document does not say")
        String what,

        @Schema(description = "Code of the lead agency; absent where only the plan's name of it is known")
        String agency,

        String agencyName,
        LocalDate dueOn,

        @Schema(description = "The day it was handed in after its day, while it waits to be accepted")
        LocalDate handedInOn,

        @Schema(description = "Working days after its day; absent where a year's days off are not known")
        Integer workingDaysLate) {}
