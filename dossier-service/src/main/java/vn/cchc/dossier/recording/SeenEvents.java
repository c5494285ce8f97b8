package vn.cchc.dossier.recording;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import vn.cchc.dossier.domain.Dossier;

/** Remembers the ids of events: the inbox of what senders send. */
@ApplicationScoped
class SeenEvents {

    private final EntityManager entities;

    SeenEvents(EntityManager entities) {
        this.entities = entities;
    }

    /** What became of the event when it was sent before, for a sender who may record it. */
    Optional<Recorded> before(EventRequest request, Dossier dossier) {
        ClientEventRow seen = entities.find(ClientEventRow.class, EventKey.of(request));
        if (seen != null) {
            return Optional.of(
                    Arrays.equals(seen.fingerprint, request.fingerprint())
                            ? Recorded.duplicate(dossier)
                            : Recorded.rejected(Rejections.idReused()));
        }
        ParkedRow parked = entities.find(ParkedRow.class, EventKey.of(request));
        return Optional.ofNullable(parked)
                .map(row -> Arrays.equals(row.fingerprint, request.fingerprint())
                        ? Recorded.parked()
                        : Recorded.rejected(Rejections.idReused()));
    }

    /** Whether an event of that id is part of the dossier's history; one that is parked is not yet. */
    boolean isRecorded(String dossier, String id) {
        return entities.find(ClientEventRow.class, EventKey.of(dossier, id)) != null;
    }

    /** Whether the sender itself sent just this before: it may hear so though the dossier has left its hands since. */
    boolean isRepeated(EventRequest request, String sender) {
        ClientEventRow seen = entities.find(ClientEventRow.class, EventKey.of(request));
        return seen != null && seen.sender.equals(sender) && Arrays.equals(seen.fingerprint, request.fingerprint());
    }

    void remember(String dossier, String id, String sender, byte[] fingerprint, Instant now) {
        ClientEventRow row = new ClientEventRow();
        row.dossier = dossier;
        row.id = id;
        row.sender = sender;
        row.fingerprint = fingerprint;
        row.recordedAt = now;
        entities.persist(row);
    }
}
