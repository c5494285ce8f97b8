package vn.cchc.dossier.register;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.cchc.dossier.domain.EventType;
import vn.cchc.dossier.domain.Status;

/**
 * One line of a dossier's history.
 *
 * @param id the sender's id; null for what the system recorded itself
 * @param state the state it led to
 */
public record HistoryEntry(
        long sequence,
        String id,
        EventType type,
        Instant occurredAt,
        Instant recordedAt,
        Status state,
        Instant dueAt,
        @JsonRawValue @Schema(implementation = Object.class) String data) {

    public HistoryEntry with(String otherData) {
        return new HistoryEntry(sequence, id, type, occurredAt, recordedAt, state, dueAt, otherData);
    }
}
