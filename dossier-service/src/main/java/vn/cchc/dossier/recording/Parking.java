package vn.cchc.dossier.recording;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;
import vn.cchc.dossier.domain.Decision;
import vn.cchc.dossier.domain.Dossier;
import vn.cchc.dossier.domain.EventType;
import vn.cchc.dossier.recording.Recording.Incoming;
import vn.cchc.dossier.stored.StoredJson;
import vn.cchc.kit.problem.Problem;

/** Keeps events that came too early and records them as soon as what they waited for is there. */
@ApplicationScoped
class Parking {

    private static final Logger LOG = Logger.getLogger(Parking.class);

    private final EntityManager entities;
    private final Recording recording;

    Parking(EntityManager entities, Recording recording) {
        this.entities = entities;
        this.recording = recording;
    }

    void park(EventRequest request, Incoming incoming, String agency, EventType missing, Instant now) {
        ParkedRow row = new ParkedRow();
        row.id = request.id();
        row.dossier = request.dossier();
        row.agency = agency;
        row.type = request.type();
        row.occurredAt = request.occurredAt();
        row.data = StoredJson.write(incoming.data());
        row.fingerprint = incoming.fingerprint();
        row.missing = missing.name();
        row.sender = incoming.by();
        row.migrated = incoming.migrated();
        row.parkedAt = now;
        entities.persist(row);
    }

    /** Records everything that has become possible, in the order in which it happened; returns the dossier then. */
    Dossier release(Dossier dossier, Instant now) {
        Dossier current = dossier;
        Optional<Dossier> next = releaseOne(current, now);
        while (next.isPresent()) {
            current = next.get();
            next = releaseOne(current, now);
        }
        return current;
    }

    private Optional<Dossier> releaseOne(Dossier dossier, Instant now) {
        for (ParkedRow row : waitingFor(dossier.registration().code())) {
            Optional<Dossier> next = release(row, dossier, now);
            if (next.isPresent()) {
                entities.remove(row);
                entities.flush();
                return next;
            }
        }
        return Optional.empty();
    }

    private Optional<Dossier> release(ParkedRow row, Dossier dossier, Instant now) {
        try {
            EventData data = StoredJson.read(row.data, EventData.class);
            Incoming incoming = new Incoming(
                    row.id,
                    DossierEventFactory.create(row.type, row.occurredAt, data),
                    data,
                    row.fingerprint,
                    row.sender,
                    row.migrated);
            Decision decision = recording.record(dossier, incoming, now);
            if (decision instanceof Decision.Accepted accepted) {
                return Optional.of(accepted.next());
            }
            if (decision instanceof Decision.Rejected rejected) {
                giveUp(row, rejected.reason().name());
            } else {
                row.missing = ((Decision.Premature) decision).missing().name();
                row.impossible = false;
            }
        } catch (Problem problem) {
            giveUp(row, problem.code());
        }
        return Optional.empty();
    }

    /** It stays for people to see; the log never has its content. */
    private static void giveUp(ParkedRow row, String reason) {
        if (!row.impossible) {
            LOG.warnf("Parked event %s of dossier %s can no longer be recorded: %s", row.id, row.dossier, reason);
        }
        row.missing = reason;
        row.impossible = true;
    }

    private List<ParkedRow> waitingFor(String dossier) {
        return entities.createQuery(
                        "select p from ParkedRow p where p.dossier = :dossier order by p.occurredAt, p.id",
                        ParkedRow.class)
                .setParameter("dossier", dossier)
                .getResultList();
    }
}
