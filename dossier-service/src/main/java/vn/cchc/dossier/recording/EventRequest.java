package vn.cchc.dossier.recording;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import vn.cchc.dossier.domain.EventType;
import vn.cchc.dossier.stored.StoredJson;

/**
 * An event as it is sent; its id is the sender's and makes it count once.
 *
 * @param after the id of another event of the same dossier that is to be recorded first; null where the sender names none
 */
public record EventRequest(
        @NotNull @Pattern(regexp = "[A-Za-z0-9._:-]{1,64}") String id,
        @NotBlank @Size(max = 60) String dossier,
        @NotNull EventType type,
        @NotNull Instant occurredAt,
        JsonNode data,
        @Pattern(regexp = "[A-Za-z0-9._:-]{1,64}") String after) {

    /** Everything that was said, as text: the same for the same content. */
    String content() {
        String content = String.join(
                "\n", dossier, type.name(), occurredAt.toString(), data == null ? "{}" : StoredJson.canonical(data));
        return after == null ? content : content + "\n" + after;
    }

    /** Never the data: this ends up in logs. */
    @Override
    public String toString() {
        return "EventRequest[" + id + " " + type + " " + dossier + "]";
    }
}
