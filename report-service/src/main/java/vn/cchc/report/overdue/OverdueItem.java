package vn.cchc.report.overdue;

import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.cchc.report.projecting.domain.Coverage;

/** An overdue dossier as the list shows it. */
public record OverdueItem(
        @Schema(examples = "H90.41-261102-0001") String dossier,
        @Schema(examples = "2.000635") String procedure,
        String procedureName,

        @Schema(description = "The agency that reports the dossier", examples = "H90.41")
        String agency,

        @Schema(description = "The agency that let the deadline pass", examples = "H90.11")
        String faultAgency,

        @Schema(
                description = "First step past its own time; absent where the process is not published",
                examples = "B2")
        String faultStep,

        @Schema(description = "The appointment in force") OffsetDateTime dueAt,

        @Schema(description = "The first appointment missed; differs from dueAt after a reschedule that came too late")
        OffsetDateTime lateSince,

        @Schema(description = "Absent when the calendar of a year in between is not known", examples = "3")
        Integer workingDaysLate,

        @Schema(description = "Office time since, ISO 8601; absent with workingDaysLate", examples = "PT19H30M")
        String workingTimeLate,

        String officer,
        boolean apology,

        @Schema(description = "COUNTED, or EXEMPT or NON_TTHC for what the statutory figures leave out")
        Coverage coverage) {}
