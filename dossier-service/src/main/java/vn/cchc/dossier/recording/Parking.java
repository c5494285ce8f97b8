package vn.cchc.dossier.recording;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jboss.logging.Logger;
import vn.cchc.dossier.domain.Decision;
import vn.cchc.dossier.domain.Dossier;
import vn.cchc.dossier.domain.DossierEvent;
import vn.cchc.dossier.domain.EventType;
import vn.cchc.dossier.intake.Sender;
import vn.cchc.dossier.recording.Recording.Incoming;
import vn.cchc.dossier.stored.StoredJson;
import vn.cchc.kit.identity.AgencyScope;
import vn.cchc.kit.identity.Caller;
import vn.cchc.kit.problem.Problem;
import vn.cchc.kit.reference.ReplicatedAgencies;

/** Keeps events that came too early and records them as soon as what they waited for is there. */
@ApplicationScoped
class Parking {

    private static final Logger LOG = Logger.getLogger(Parking.class);

    private final EntityManager entities;
    private final Recording recording;
    private final ReplicatedAgencies agencies;

    Parking(EntityManager entities, Recording recording, ReplicatedAgencies agencies) {
        this.entities = entities;
        this.recording = recording;
        this.agencies = agencies;
    }

    void park(EventRequest request, EventData data, Sender sender, String agency, EventType missing, Instant now) {
        ParkedRow row = new ParkedRow();
        row.id = request.id();
        row.dossier = request.dossier();
        row.agency = agency;
        row.type = request.type();
        row.occurredAt = request.occurredAt();
        row.data = StoredJson.write(data);
        row.fingerprint = request.fingerprint();
        row.missing = missing.name();
        row.missingSince = now;
        row.sender = sender.subject();
        row.senderAgency = sender.agency();
        row.migrated = sender.isMigrator();
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
        if (!mayRecord(row, dossier)) {
            giveUp(row, ParkedReason.FORBIDDEN, now);
            return Optional.empty();
        }
        try {
            Decision decision = recording.record(dossier, incoming(row), now);
            if (decision instanceof Decision.Accepted accepted) {
                return Optional.of(accepted.next());
            }
            if (decision instanceof Decision.Rejected rejected) {
                giveUp(row, rejected.reason().name(), now);
            } else {
                waits(row, ((Decision.Premature) decision).missing().name(), now);
            }
        } catch (Problem problem) {
            if (problem.code().equals(ParkedReason.CALENDAR)) {
                waits(row, ParkedReason.CALENDAR, now);
            } else {
                giveUp(row, problem.code(), now);
            }
        }
        return Optional.empty();
    }

    /** The sender's role was asked when the event came; whether its agency has a part in the dossier shows only now. */
    private boolean mayRecord(ParkedRow row, Dossier dossier) {
        Caller sender = new Caller(row.sender, row.sender, Set.of(), row.senderAgency);
        return AgencyScope.of(sender, agencies)
                .covers(RecordingRights.agencies(row.type, dossier).toArray(String[]::new));
    }

    private static Incoming incoming(ParkedRow row) {
        EventData data = StoredJson.read(row.data, EventData.class);
        DossierEvent event = DossierEventFactory.create(row.type, row.occurredAt, data);
        return new Incoming(row.id, event, row.data, row.fingerprint, row.sender, row.migrated);
    }

    /** It stays for people to see, and is tried again when the dossier goes on; the log never has its content. */
    private static void giveUp(ParkedRow row, String reason, Instant now) {
        if (!row.impossible) {
            LOG.warnf("Parked event %s of dossier %s cannot be recorded: %s", row.id, row.dossier, reason);
        }
        is(row, reason, true, now);
    }

    private static void waits(ParkedRow row, String missing, Instant now) {
        is(row, missing, false, now);
    }

    private static void is(ParkedRow row, String missing, boolean impossible, Instant now) {
        if (!row.missing.equals(missing) || row.impossible != impossible) {
            row.missing = missing;
            row.impossible = impossible;
            row.missingSince = now;
        }
    }

    private List<ParkedRow> waitingFor(String dossier) {
        return entities.createQuery(
                        "select p from ParkedRow p where p.dossier = :dossier order by p.occurredAt, p.id",
                        ParkedRow.class)
                .setParameter("dossier", dossier)
                .getResultList();
    }
}
