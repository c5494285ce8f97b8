package vn.cchc.report.locking;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether what is frozen is what was frozen. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LockCheck(
        UUID id,
        @Schema(description = "Whether the checksums agree") boolean intact,
        @Schema(description = "The checksum of then") String checksum,
        @Schema(description = "The checksum of now") String now,
        @Schema(description = "Dossiers frozen then") long dossiers,
        @Schema(description = "Dossiers found now") long found,

        @Schema(description = "Petitions and reports owed; absent in locks from before they were frozen")
        Told told) {

    /** What was told of petitions and reports owed, then and now. */
    public record Told(
            @Schema(description = "Frozen then") long frozen,
            @Schema(description = "Found now") long found,
            @Schema(description = "The checksum of then") String checksum,
            @Schema(description = "The checksum of now") String now) {

        static Told of(PeriodLockEntity lock, RowSum now) {
            return lock.tellings == null
                    ? null
                    : new Told(lock.tellings, now.rows(), lock.toldChecksum, now.checksum());
        }

        boolean intact() {
            return frozen == found && checksum.equals(now);
        }
    }
}
