package vn.cchc.report.projecting;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import vn.cchc.kit.inbox.PoisonEventException;
import vn.cchc.kit.inbox.ReceivedEvent;

/** Reads the data of an event into this service's own copy, or refuses it for the dead-letter topic. */
final class EventReader {

    private static final String VERSION = ".v1";

    private EventReader() {}

    static DossierMessage dossier(ReceivedEvent event) {
        var message = read(event, DossierMessage.TYPE_PREFIX, DossierMessage.class);
        requireAgreement(event, DossierMessage.TYPE_PREFIX, message.type(), message.dossier());
        return message;
    }

    static TaskMessage task(ReceivedEvent event) {
        var message = read(event, TaskMessage.TYPE_PREFIX, TaskMessage.class);
        requireAgreement(event, TaskMessage.TYPE_PREFIX, message.type(), message.task());
        return message;
    }

    /** What can be read of events that come again; of each number the first, as the inbox takes them. */
    static <T> List<T> readable(List<ReceivedEvent> events, Function<ReceivedEvent, T> reader) {
        var seen = new HashSet<String>();
        var readable = new ArrayList<T>();
        for (var event : events) {
            try {
                var read = reader.apply(event);
                if (seen.add(event.sequence() + " " + event.subject())) {
                    readable.add(read);
                }
            } catch (PoisonEventException deadLetter) {
                continue;
            }
        }
        return readable;
    }

    private static <T> T read(ReceivedEvent event, String prefix, Class<T> message) {
        if (event.type() == null
                || !event.type().startsWith(prefix)
                || !event.type().endsWith(VERSION)) {
            throw new PoisonEventException("Unknown event type or version: " + event.type());
        }
        if (event.data() == null || hasNul(event.data())) {
            throw new PoisonEventException("No data, or text the database can't keep");
        }
        return event.dataAs(message);
    }

    /** Written out to be looked through, an event would be made into text once more. */
    private static boolean hasNul(JsonNode node) {
        if (node.isTextual()) {
            return node.textValue().indexOf('\0') >= 0;
        }
        for (JsonNode child : node) {
            if (hasNul(child)) {
                return true;
            }
        }
        return false;
    }

    private static void requireAgreement(ReceivedEvent event, String prefix, Enum<?> type, String aggregate) {
        var expected = prefix + type.name().toLowerCase(Locale.ROOT).replace('_', '-') + VERSION;
        if (!expected.equals(event.type()) || !aggregate.equals(event.subject()) || event.sequence() < 1) {
            throw new PoisonEventException("Envelope and data disagree in " + event.type());
        }
    }
}
