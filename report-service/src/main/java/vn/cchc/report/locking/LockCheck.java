package vn.cchc.report.locking;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether what is frozen is what was frozen. */
public record LockCheck(
        UUID id,
        @Schema(description = "Whether the checksums agree") boolean intact,
        @Schema(description = "The checksum of then") String checksum,
        @Schema(description = "The checksum of now") String now,
        @Schema(description = "Dossiers frozen then") long dossiers,
        @Schema(description = "Dossiers found now") long found) {}
