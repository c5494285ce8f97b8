package vn.cchc.dossier.recording;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.cchc.dossier.domain.EventType;
import vn.cchc.dossier.intake.IntakeRequest;
import vn.cchc.dossier.stored.StoredJson;

/**
 * An event as it is sent; its id is the sender's and makes it count once.
 *
 * @param after the id of another event of the same dossier that is to be recorded first; null where the sender names none
 */
@Schema(name = "Event", description = "Something that happened to a dossier, as a counter or an office tells it")
public record EventRequest(
        @Schema(description = "The sender's own: it makes the event count once, however often it is sent")
        @NotNull
        @Pattern(regexp = "[A-Za-z0-9._:-]{1,64}")
        String id,

        @Schema(description = "The code of the dossier; of RECEIVED one from a leased block") @NotBlank @Size(max = 60)
        String dossier,

        @Schema(description = TYPE) @NotNull EventType type,

        @Schema(description = "When it happened, by the counter's clock") @NotNull
        Instant occurredAt,

        @Schema(ref = "EventContent") JsonNode data,

        @Schema(description = AFTER) @Pattern(regexp = "[A-Za-z0-9._:-]{1,64}")
        String after) {

    @Schema(
            name = "EventContent",
            description = "What an event says beside its type: an intake for RECEIVED, EventData for every other type",
            anyOf = {EventData.class, IntakeRequest.class})
    interface Content {}

    static final String TYPE =
            "What happened. OVERDUE, DUE_SOON, CONSULTATION_OVERDUE, SUPPLEMENT_EXPIRED and REDATED are"
                    + " the system's own and refused; RECEIVED is sent in a batch only";
    static final String AFTER = "The id of another event of the same dossier that is to be recorded first;"
            + " without it an event is judged by the state it meets, also where something older is still to come";

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
