package vn.cchc.dossier.register;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How far the national portal knows the dossier.
 *
 * @param sequence the last change it was told of, 0 for none
 * @param at when it was told; null when it never was
 * @param message why it did not take that change; left out where it did, or said nothing
 */
public record Sync(
        Status status,
        long sequence,
        Instant at,
        @JsonInclude(JsonInclude.Include.NON_NULL) String message) {

    /** PENDING: something happened that the portal was not told yet. */
    @Schema(name = "SyncStatus")
    public enum Status {
        PENDING,
        SENT,
        FAILED
    }

    /** The same for those who have no business with what somebody wrote. */
    Sync withoutMessage() {
        return new Sync(status, sequence, at, null);
    }
}
