package vn.cchc.report.locking;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which period is closed for whom, and on what ground. */
public record LockRequest(
        @Schema(description = "The agency, with all below it", examples = "H90") @NotBlank @Size(max = 35)
        String agency,

        @Schema(description = "First business day, inclusive") @NotNull
        LocalDate from,

        @Schema(description = "Last business day, inclusive; it has passed") @NotNull
        LocalDate to,

        @Schema(description = "Why, or by which document", examples = "Báo cáo quý III đã ký, số 215/BC-UBND")
        @NotBlank
        @Size(max = 500)
        String reason) {}
