package vn.cchc.report.drilldown;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.cchc.report.projecting.domain.Coverage;

/** A dossier behind a figure; nothing of its applicant is known here. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OpenedDossier(
        @Schema(examples = "H90.41-261102-0001") String dossier,
        @Schema(examples = "2.000635") String procedure,
        String procedureName,
        @Schema(examples = "HOTICH") String field,
        @Schema(examples = "H90.41") String agency,
        @Schema(examples = "COUNTER") String channel,

        @Schema(description = "State at the instant looked at", examples = "PROCESSING")
        String state,

        LocalDate receivedOn,
        @Schema(description = "The appointment in force") OffsetDateTime dueAt,
        @Schema(description = "Absent while it is pending") OffsetDateTime endedAt,

        @Schema(
                description = "How many it took; absent while it is pending, or where a calendar is not known",
                examples = "12")
        Integer workingDays,

        @Schema(description = "CARRIED_OVER, COUNTER, ONLINE or POST")
        String received,

        @Schema(description = "EARLY, ON_TIME, LATE, IN_TIME or OVERDUE")
        String standing,

        @Schema(description = "Agency at fault for a missed appointment, else the one that holds it")
        String faultAgency,

        @Schema(description = "Step past its own time, where the process is published")
        String faultStep,

        @Schema(description = "Staff id, never a name") String officer,
        boolean apology,

        @Schema(description = "Documents it was handed in with, as far as told", examples = "5")
        int documents,

        @Schema(description = "Those of them that are digital", examples = "3")
        int digitalDocuments,

        Coverage coverage) {}
