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

    /** What became of the event when it was sent before. */
    Optional<Recorded> before(EventRequest request, Dossier dossier) {
        ClientEventRow seen = entities.find(ClientEventRow.class, request.id());
        if (seen != null) {
            return Optional.of(
                    Arrays.equals(seen.fingerprint, request.fingerprint())
                            ? Recorded.duplicate(dossier)
                            : Recorded.rejected(Rejections.idReused()));
        }
        ParkedRow parked = entities.find(ParkedRow.class, request.id());
        return Optional.ofNullable(parked)
                .map(row -> Arrays.equals(row.fingerprint, request.fingerprint())
                        ? Recorded.parked()
                        : Recorded.rejected(Rejections.idReused()));
    }

    void remember(String id, String dossier, byte[] fingerprint, Instant now) {
        ClientEventRow row = new ClientEventRow();
        row.id = id;
        row.dossier = dossier;
        row.fingerprint = fingerprint;
        row.recordedAt = now;
        entities.persist(row);
    }
}
