package vn.cchc.dossier.cause;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A cause of lateness, as events state it and the sheet "Nguyên nhân quá hạn" shows it. */
public record LatenessCause(
        @Schema(examples = "OTHER_AGENCY") String code,

        @Schema(description = "In the language asked for") String name,

        @Schema(description = "First day on which it may be stated")
        LocalDate effectiveFrom,

        @Schema(description = "Last day on which it may be stated; null while there is none")
        LocalDate endedOn,

        @Schema(description = "Whether the wording was checked against the published form")
        boolean confirmed) {}
