package vn.cchc.kit.inbox;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.UUID;
import vn.cchc.kit.messaging.CloudEvent;
import vn.cchc.kit.messaging.CloudEvents;
import vn.cchc.kit.messaging.InvalidEnvelopeException;

/** An event that arrived: for the first time in this service, unless it is read again. */
public record ReceivedEvent(
        UUID id, String type, String source, String subject, long sequence, Instant time, JsonNode data) {

    public static ReceivedEvent of(CloudEvent event) {
        return new ReceivedEvent(
                event.id(),
                event.type(),
                event.source(),
                event.subject(),
                event.sequence(),
                event.time(),
                event.data());
    }

    /**
     * Reads the data into the consumer's own record; fields it doesn't know are ignored.
     *
     * @throws PoisonEventException if the data don't fit
     */
    public <T> T dataAs(Class<T> dataType) {
        try {
            return CloudEvents.fromData(data, dataType);
        } catch (InvalidEnvelopeException e) {
            throw new PoisonEventException(e.getMessage(), e);
        }
    }
}
