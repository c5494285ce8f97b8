package vn.cchc.dossier.register;

import java.time.Instant;

/**
 * Who records something, when, and what was sent.
 *
 * @param eventId the sender's id of the event; null for what the system records itself
 * @param data what was sent, as JSON, without personal data
 * @param checkNotBefore the sweep waits until then; {@link Instant#MIN} unless a history is being loaded
 */
public record Entry(String eventId, String by, Instant at, String data, Instant checkNotBefore) {

    private static final String SYSTEM = "system";

    public static Entry bySystem(Instant at) {
        return bySystem(at, "{}");
    }

    /** @param data what the system wants remembered, as JSON */
    public static Entry bySystem(Instant at, String data) {
        return new Entry(null, SYSTEM, at, data, Instant.MIN);
    }
}
