package vn.cchc.report.duesoon;

import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.cchc.report.projecting.domain.Coverage;

/** A dossier to be settled soon, as the list shows it. */
public record DueSoonItem(
        @Schema(examples = "H90.41-261102-0001") String dossier,
        @Schema(examples = "2.000635") String procedure,
        String procedureName,

        @Schema(description = "The agency that reports the dossier", examples = "H90.41")
        String agency,

        @Schema(description = "The agency that has the dossier", examples = "H90.11")
        String holder,

        @Schema(description = "The step it is in; absent where the process is not published", examples = "B3")
        String step,

        @Schema(description = "The appointment in force") OffsetDateTime dueAt,

        @Schema(description = "Working days after the day looked at, up to the day of the appointment", examples = "2")
        Integer workingDaysLeft,

        @Schema(
                description = "Office time until the appointment, ISO 8601; zero when its hour has passed",
                examples = "PT19H30M")
        String workingTimeLeft,

        @Schema(description = "Account of the responsible officer; absent where nobody took it")
        String officer,

        @Schema(description = "COUNTED, or EXEMPT or NON_TTHC for what the statutory figures leave out")
        Coverage coverage) {}
