package vn.cchc.dossier.recording;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;
import vn.cchc.dossier.domain.Dossier;
import vn.cchc.dossier.register.Register;

/** Keeps events that came too early and records them as soon as what they waited for is there. */
@ApplicationScoped
class Parking {

    private static final Logger LOG = Logger.getLogger(Parking.class);

    private final EntityManager entities;
    private final Register register;
    private final Attempts attempts;
    private final ParkedContent content;

    Parking(EntityManager entities, Register register, Attempts attempts, ParkedContent content) {
        this.entities = entities;
        this.register = register;
        this.attempts = attempts;
        this.content = content;
    }

    void park(Candidate candidate, String dossier, String agency, String missing, Instant now) {
        ParkedRow row = new ParkedRow();
        row.id = candidate.id();
        row.dossier = dossier;
        row.agency = agency;
        row.type = candidate.type();
        row.occurredAt = candidate.occurredAt();
        row.after = candidate.after();
        content.write(row, candidate.data());
        row.fingerprint = candidate.fingerprint();
        row.missing = missing;
        row.missingSince = now;
        row.sender = candidate.author().subject();
        row.senderAgency = candidate.author().agency();
        row.write(candidate.author().roles());
        row.migrated = candidate.author().isMigrator();
        row.parkedAt = now;
        entities.persist(row);
    }

    boolean isAnyOf(String dossier) {
        return !waitingFor(dossier).getResultList().isEmpty();
    }

    /** Records everything that has become possible, in the order in which it happened; returns the dossier then. */
    Optional<Dossier> release(String dossier, Instant now) {
        return release(dossier, Instant.MAX, now);
    }

    /** The same with what happened before that moment: what happened at or after it may still have to wait for it. */
    Optional<Dossier> release(String dossier, Instant before, Instant now) {
        Optional<Dossier> current = register.lock(dossier);
        Optional<Dossier> next = current.flatMap(known -> releaseOne(known, before, now));
        while (next.isPresent()) {
            current = next;
            next = releaseOne(current.get(), before, now);
        }
        return current;
    }

    private Optional<Dossier> releaseOne(Dossier dossier, Instant before, Instant now) {
        for (ParkedRow row : locked(dossier.registration().code())) {
            Optional<Dossier> next = row.occurredAt.isBefore(before) ? release(row, dossier, now) : Optional.empty();
            if (next.isPresent()) {
                entities.remove(row);
                entities.flush();
                return next;
            }
        }
        return Optional.empty();
    }

    private Optional<Dossier> release(ParkedRow row, Dossier dossier, Instant now) {
        Verdict verdict = attempts.attempt(dossier, content.candidate(row), now);
        if (verdict instanceof Verdict.Accepted accepted) {
            return Optional.of(accepted.next());
        }
        if (verdict instanceof Verdict.Waits waits) {
            is(row, waits.missing(), false, now);
        } else {
            refuse(row, ((Verdict.Refused) verdict).reason(), now);
        }
        return Optional.empty();
    }

    /** It stays for people to see, and is tried again when the dossier goes on; the log never has its content. */
    private static void refuse(ParkedRow row, String reason, Instant now) {
        boolean forGood = !reason.equals(ParkedReason.CALENDAR);
        if (forGood && !row.impossible) {
            LOG.warnf("Parked event %s of dossier %s cannot be recorded: %s", row.id, row.dossier, reason);
        }
        is(row, reason, forGood, now);
    }

    private static void is(ParkedRow row, String missing, boolean impossible, Instant now) {
        if (!row.missing.equals(missing) || row.impossible != impossible) {
            row.missing = missing;
            row.impossible = impossible;
            row.missingSince = now;
        }
    }

    /** Held until the transaction ends, so that nobody discards what is being recorded. */
    private List<ParkedRow> locked(String dossier) {
        return waitingFor(dossier).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
    }

    private TypedQuery<ParkedRow> waitingFor(String dossier) {
        return entities.createQuery("""
                        select p from ParkedRow p where p.dossier = :dossier and p.discardedAt is null
                        order by p.occurredAt, p.number""", ParkedRow.class).setParameter("dossier", dossier);
    }
}
