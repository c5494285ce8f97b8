package vn.cchc.plan.agency;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Names as a document has them. */
record MatchRequest(
        @Schema(description = "Names of agencies or groups, as written", examples = "[\"Sở Tư phbp\"]")
        @NotNull
        @NotEmpty
        @Size(max = 200)
        List<@NotBlank @Size(max = 500) String> names,

        @Schema(description = "The day the document is of; today when left out")
        LocalDate on,

        @Schema(description = "Who issued it; the caller's own agency when left out", examples = "H90") @Size(max = 35)
        String issuer) {}
