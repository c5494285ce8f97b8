package vn.cchc.plan.scoring.card;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the appraisal or the final decision gives; criteria not named stay as they are. */
record VerdictRequest(@NotEmpty @Size(max = 500) List<@NotNull @Valid Line> lines) {

    /**
     * One criterion: points, or a measure that the formula makes points of.
     *
     * @param criterion its key
     * @param reason owed where the points differ from the step before
     */
    @Schema(name = "VerdictLine")
    record Line(
            @NotBlank @Size(max = 80) String criterion,

            @DecimalMin("0") @Digits(integer = 5, fraction = 4)
            BigDecimal points,

            @Valid MeasureForm measure,
            @Size(min = 1, max = 4000) String reason) {}
}
