package vn.cchc.dossier.recording;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.cchc.dossier.domain.Dossier;
import vn.cchc.kit.web.KeyedHash;

/** Remembers the ids of events: the inbox of what senders send. */
@ApplicationScoped
class SeenEvents {

    private static final String PURPOSE = "client-event";

    /**
     * Arrays, not lists of parameters, which Hibernate would translate anew each time; in subqueries, into which PostgreSQL
     * does not look, or it would plan anew each time as well.
     */
    private static final String TOUCHED = """
            select c.dossier
            from unnest((select cast(:dossiers as text[])), (select cast(:ids as text[]))) sent (dossier, id)
            join client_event c on c.dossier = sent.dossier and c.id = sent.id
            union all
            select dossier from parked_event where dossier = any(array(select unnest(cast(:dossiers as text[]))))""";

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
    @SuppressWarnings("unchecked")
    Set<String> touched(Collection<EventRequest> requests) {
        String[] dossiers = requests.stream().map(EventRequest::dossier).toArray(String[]::new);
        String[] ids = requests.stream().map(EventRequest::id).toArray(String[]::new);
        List<String> found = entities.createNativeQuery(TOUCHED)
                .setParameter("dossiers", dossiers)
                .setParameter("ids", ids)
                .setFlushMode(FlushModeType.COMMIT)
                .getResultList();
        return new HashSet<>(found);
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
