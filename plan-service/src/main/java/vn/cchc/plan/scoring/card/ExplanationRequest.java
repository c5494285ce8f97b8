package vn.cchc.plan.scoring.card;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a unit says to an appraisal that differs from its own score. */
record ExplanationRequest(@NotEmpty @Size(max = 500) List<@NotNull @Valid Line> lines) {

    /** @param criterion its key */
    @Schema(name = "ExplanationLine")
    record Line(
            @NotBlank @Size(max = 80) String criterion,
            @NotBlank @Size(max = 4000) String text) {}
}
