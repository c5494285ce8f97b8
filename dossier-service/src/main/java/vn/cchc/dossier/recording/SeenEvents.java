package vn.cchc.dossier.recording;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.cchc.dossier.domain.Dossier;
import vn.cchc.kit.web.KeyedHash;

/** Remembers the ids of events: the inbox of what senders send. */
@ApplicationScoped
class SeenEvents {

    private static final String PURPOSE = "client-event";

    private final EntityManager entities;
    private final KeyedHash hash;

    SeenEvents(EntityManager entities, KeyedHash hash) {
        this.entities = entities;
        this.hash = hash;
    }

    /** By which an id sent with another content is noticed; keyed, because an intake holds an identity number. */
    byte[] fingerprint(EventRequest request) {
        return hash.of(PURPOSE, request.content().getBytes(StandardCharsets.UTF_8));
    }

    /** What became of the event when it was sent before, for a sender who may record it. */
    Optional<Recorded> before(EventRequest request, Dossier dossier) {
        ClientEventRow seen = entities.find(ClientEventRow.class, EventKey.of(request));
        if (seen != null) {
            return Optional.of(
                    Arrays.equals(seen.fingerprint, fingerprint(request))
                            ? Recorded.duplicate(dossier)
                            : Recorded.rejected(Rejections.idReused()));
        }
        ParkedRow parked = entities.find(ParkedRow.class, EventKey.of(request));
        return Optional.ofNullable(parked)
                .map(row -> Arrays.equals(row.fingerprint, fingerprint(request))
                        ? asItIs(row)
                        : Recorded.rejected(Rejections.idReused()));
    }

    /** The dossiers of which one of the events may have been sent before, or any event waits for its turn. */
    Set<String> touched(Collection<EventRequest> requests) {
        Set<String> dossiers = requests.stream().map(EventRequest::dossier).collect(Collectors.toSet());
        Set<String> ids = requests.stream().map(EventRequest::id).collect(Collectors.toSet());
        return entities.createQuery("""
                        select c.dossier from ClientEventRow c where c.dossier in :dossiers and c.id in :ids
                        union all select p.dossier from ParkedRow p where p.dossier in :dossiers""", String.class)
                .setParameter("dossiers", dossiers)
                .setParameter("ids", ids)
                .setFlushMode(FlushModeType.COMMIT)
                .getResultStream()
                .collect(Collectors.toSet());
    }

    private static Recorded asItIs(ParkedRow row) {
        return row.isDiscarded() ? Recorded.rejected(Rejections.discarded(row.discardReason)) : Recorded.parked();
    }

    /** What became of it when the sender itself sent just this before and somebody discarded it. */
    Optional<Recorded> discarded(EventRequest request, String sender) {
        return Optional.ofNullable(entities.find(ParkedRow.class, EventKey.of(request)))
                .filter(row -> row.isDiscarded() && row.sender.equals(sender))
                .filter(row -> Arrays.equals(row.fingerprint, fingerprint(request)))
                .map(SeenEvents::asItIs);
    }

    /** Whether an event of that id is part of the dossier's history; one that is parked is not yet. */
    boolean isRecorded(String dossier, String id) {
        return entities.find(ClientEventRow.class, EventKey.of(dossier, id)) != null;
    }

    /** Whether the sender itself sent just this before: it may hear so though the dossier has left its hands since. */
    boolean isRepeated(EventRequest request, String sender) {
        ClientEventRow seen = entities.find(ClientEventRow.class, EventKey.of(request));
        return seen != null && seen.sender.equals(sender) && Arrays.equals(seen.fingerprint, fingerprint(request));
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
