package vn.cchc.report.manual;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is entered for a unit and a period. */
public record ManualRequest(
        @Schema(description = "The unit itself, without those below", examples = "H90.77") @NotBlank @Size(max = 35)
        String agency,

        @Schema(description = "First business day, inclusive") @NotNull
        LocalDate from,

        @Schema(description = "Last business day, inclusive; it has passed") @NotNull
        LocalDate to,

        @NotNull @Valid ManualColumns figures,

        @Schema(description = "Where they come from", examples = "Báo cáo giấy số 12/BC-UBND ngày 16/09/2026")
        @NotBlank
        @Size(max = 500)
        String reason) {}
