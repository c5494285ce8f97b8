package vn.cchc.report.manual;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The figures as they ought to have been entered, and why they were not. */
public record ManualCorrection(
        @NotNull @Valid ManualColumns figures,

        @Schema(examples = "Cộng sót 02 hồ sơ bưu chính") @NotBlank @Size(max = 500)
        String reason) {}
