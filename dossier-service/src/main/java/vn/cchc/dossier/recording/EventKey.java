package vn.cchc.dossier.recording;

import java.io.Serializable;
import java.util.Objects;

/** What makes an event count once: senders choose ids without knowing each other, so an id counts within its dossier. */
final class EventKey implements Serializable {
    private static final long serialVersionUID = 1L;

    String dossier;
    String id;

    EventKey() {}

    static EventKey of(EventRequest request) {
        return of(request.dossier(), request.id());
    }

    static EventKey of(String dossier, String id) {
        EventKey key = new EventKey();
        key.dossier = dossier;
        key.id = id;
        return key;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EventKey that && Objects.equals(dossier, that.dossier) && Objects.equals(id, that.id);
    }

    @Override
    public int hashCode() {
        return Objects.hash(dossier, id);
    }
}
