package vn.cchc.report.missing;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Missing events of one aggregate and what was done about them. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OpenGap(
        @Schema(examples = "cchc.dossier-events.v1") String topic,

        @Schema(description = "The aggregate", examples = "H90.41-261127-0012")
        String subject,

        @Schema(description = "How many numbers are missing")
        long missing,

        @Schema(description = "The first missing number") long first,
        @Schema(description = "The last missing number") long last,
        OffsetDateTime detectedAt,

        @Schema(description = "Seconds since the first of them was noticed")
        long ageSeconds,

        @Schema(description = "How often the owner was asked")
        int attempts,

        OffsetDateTime askedAt,
        AskedAnswer lastAnswer,

        @Schema(description = "When the owner is asked next")
        OffsetDateTime nextAt,

        @Schema(
                description =
                        "Since when it is no longer asked; only a retry or a rebuild from the topics or the owners helps")
        OffsetDateTime givenUpAt) {}
