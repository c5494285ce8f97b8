package vn.cchc.kit.outbox;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which events of an aggregate are to be published again. */
public record ReplayRequest(
        @Schema(description = "Topic", examples = "cchc.dossier-events.v1") @NotBlank @Size(max = 100)
        String topic,

        @Schema(description = "The aggregate, which is the events' subject", examples = "H90.41-261127-0012")
        @NotBlank
        @Size(max = 200)
        String subject,

        @Schema(description = "First sequence number", examples = "3") @NotNull @Min(1) @Max(Integer.MAX_VALUE)
        Long from,

        @Schema(description = "Last sequence number, at most 999 after the first", examples = "4")
        @NotNull
        @Min(1)
        @Max(Integer.MAX_VALUE)
        Long to) {}
