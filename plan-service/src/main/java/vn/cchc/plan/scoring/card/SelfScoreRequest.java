package vn.cchc.plan.scoring.card;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a unit says of itself; criteria not named stay as they are. */
record SelfScoreRequest(@NotEmpty @Size(max = 500) List<@NotNull @Valid Line> lines) {

    /**
     * One criterion.
     *
     * @param criterion its key
     * @param note why it does not apply, or anything the appraiser should know
     */
    @Schema(name = "SelfScoreLine")
    record Line(
            @NotBlank @Size(max = 80) String criterion,
            @NotNull @Valid MeasureForm measure,
            @Size(min = 1, max = 4000) String note,
            @Size(max = 20) List<@NotNull @Valid EvidenceForm> evidence) {

        Line {
            evidence = evidence == null ? List.of() : evidence;
        }
    }
}
