package vn.cchc.kit.reference;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.cchc.kit.inbox.PoisonEventException;
import vn.cchc.kit.inbox.ReceivedEvent;

/** A published state and the number of the event that carried it. */
record Numbered<T>(long sequence, T data) {

    /**
     * The states carried by events of the one type expected. Each subject is kept once, since a later event of it replaces
     * an earlier one.
     */
    static <T> Collection<Numbered<T>> latest(List<ReceivedEvent> events, String type, Class<T> dataType) {
        Map<String, Numbered<T>> latest = new LinkedHashMap<>();
        for (ReceivedEvent event : events) {
            if (!type.equals(event.type())) {
                throw new PoisonEventException("unknown type " + event.type());
            }
            latest.put(event.subject(), new Numbered<>(event.sequence(), event.dataAs(dataType)));
        }
        return latest.values();
    }
}
