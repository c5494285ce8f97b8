package vn.cchc.local.demo;

import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * One event of a scripted dossier, as a counter or an office will post it.
 *
 * @param id the client's own event id; the same event sent again has the same id
 * @param dossier the dossier's code
 * @param type the event type of the contract
 * @param occurredAt when it happened at the counter
 * @param data what the type asks for
 */
record ScriptedEvent(UUID id, String dossier, String type, OffsetDateTime occurredAt, Map<String, Object> data) {

    boolean isPostedByCounter() {
        return switch (type) {
            case "RECEIVED", "SUPPLEMENT_RECEIVED", "RETURNED", "WITHDRAWN", "NOT_ACCEPTED" -> true;
            default -> false;
        };
    }

    Map<String, Object> wire() {
        Map<String, Object> wire = new LinkedHashMap<>();
        wire.put("id", id.toString());
        wire.put("dossier", dossier);
        wire.put("type", type);
        wire.put("occurredAt", occurredAt.toString());
        wire.put("data", data);
        return wire;
    }
}
