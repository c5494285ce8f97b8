package vn.cchc.kit.outbox;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What of the events asked for will come again. */
public record ReplayAnswer(
        @Schema(description = "Sequence numbers that are published again, as they were: same id, same time")
        List<Long> republished,

        @Schema(description = "Sequence numbers that are not kept, or never were")
        List<Long> absent) {}
