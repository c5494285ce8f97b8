package vn.cchc.dossier.reconciliation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import vn.cchc.dossier.register.CounterTraffic;
import vn.cchc.kit.outbox.Outbox;

/** Keeps counts: the row, the line of its change and the event are written in the transaction at hand. */
@ApplicationScoped
class PaperCountLedger {

    private final EntityManager entities;
    private final CounterTraffic traffic;
    private final Outbox outbox;

    PaperCountLedger(EntityManager entities, CounterTraffic traffic, Outbox outbox) {
        this.entities = entities;
        this.traffic = traffic;
        this.outbox = outbox;
    }

    Optional<PaperCountRow> find(String agency, LocalDate day) {
        return Optional.ofNullable(entities.find(PaperCountRow.class, new PaperCountRow.Key(agency, day)));
    }

    Optional<PaperCountRow> lock(String agency, LocalDate day) {
        return Optional.ofNullable(
                entities.find(PaperCountRow.class, new PaperCountRow.Key(agency, day), LockModeType.PESSIMISTIC_WRITE));
    }

    @SuppressWarnings("unchecked")
    List<PaperCountRow> of(Collection<String> agencies, LocalDate from, LocalDate to) {
        return entities.createNativeQuery("""
                        select * from paper_count
                        where agency = any (string_to_array(:agencies, ',')) and day between :from and :to\
                        """, PaperCountRow.class)
                .setParameter("agencies", String.join(",", agencies))
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultList();
    }

    /** Writes what was changed by somebody, with the system's figures as they are now. */
    void save(PaperCountRow row, String by, Instant at) {
        save(row, by, at, null);
    }

    /** @param reason why a count was corrected; null for anything else */
    void save(PaperCountRow row, String by, Instant at, String reason) {
        row.compareWith(traffic.on(row.agency, row.day));
        write(row, by, at, reason);
    }

    /** The row with the system's figures as they are now, for reading only. */
    PaperCountRow comparedNow(PaperCountRow row) {
        PaperCountRow now = row.copy();
        now.compareWith(traffic.on(row.agency, row.day));
        return now;
    }

    /** Takes up what the system's figures have become; writes nothing when they are as before. */
    void recompute(PaperCountRow row, Instant at) {
        if (row.compareWith(traffic.on(row.agency, row.day))) {
            write(row, "system", at, null);
        }
    }

    private void write(PaperCountRow row, String by, Instant at, String reason) {
        row.sequence++;
        if (!entities.contains(row)) {
            entities.persist(row);
        }
        entities.flush();
        entities.createNativeQuery("""
            insert into paper_count_change (agency, day, sequence, received, returned, system_received,
                system_returned, state, explanation, reason, changed_by, changed_at)
            select agency, day, sequence, received, returned, system_received, system_returned, state,
                   explanation, cast(:reason as text), :by, :at
            from paper_count where agency = :agency and day = :day\
            """)
                .setParameter("reason", reason)
                .setParameter("by", by)
                .setParameter("at", at)
                .setParameter("agency", row.agency)
                .setParameter("day", row.day)
                .executeUpdate();
        outbox.append(PaperCountEvents.publish(row, at));
    }
}
