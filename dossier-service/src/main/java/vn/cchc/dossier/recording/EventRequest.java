package vn.cchc.dossier.recording;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
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

    /** The same for the same content, so that an id sent with another content is noticed. */
    byte[] fingerprint() {
        String content = String.join(
                "\n", dossier, type.name(), occurredAt.toString(), data == null ? "{}" : StoredJson.canonical(data));
        String named = after == null ? content : content + "\n" + after;
        try {
            return MessageDigest.getInstance("SHA-256").digest(named.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is part of every JDK", e);
        }
    }

    /** Never the data: this ends up in logs. */
    @Override
    public String toString() {
        return "EventRequest[" + id + " " + type + " " + dossier + "]";
    }
}
