package vn.cchc.dossier.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.hibernate.LockMode;
import org.hibernate.Session;
import vn.cchc.dossier.chain.CanonicalRow;
import vn.cchc.dossier.domain.Corrected;
import vn.cchc.dossier.domain.Dossier;
import vn.cchc.dossier.domain.DossierEvent;
import vn.cchc.dossier.domain.EventType;
import vn.cchc.dossier.domain.Observed;
import vn.cchc.dossier.domain.RecordedEvent;
import vn.cchc.dossier.publishing.DossierEvents;
import vn.cchc.dossier.stored.StoredJson;
import vn.cchc.kit.outbox.Outbox;

/** Keeps dossiers: row, history and outbox entry are written in the transaction at hand, or none of them. */
@ApplicationScoped
public class Register {

    private final EntityManager entities;
    private final HistoryChain chain;
    private final Outbox outbox;
    private final ApologyBook apologies;
    private final Stages stages;
    private final ChangedRows changed;

    Register(
            EntityManager entities,
            HistoryChain chain,
            Outbox outbox,
            ApologyBook apologies,
            Stages stages,
            ChangedRows changed) {
        this.entities = entities;
        this.chain = chain;
        this.outbox = outbox;
        this.apologies = apologies;
        this.stages = stages;
        this.changed = changed;
    }

    /**
     * Runs work of the transaction at hand that records something of many dossiers: rows and events are written at its end, in
     * few statements for all. The dossiers have to be locked again before more is recorded of them.
     */
    public <T> T together(Supplier<T> work) {
        T done = outbox.together(work);
        changed.write(DossierRow.class);
        return done;
    }

    public Optional<Dossier> find(String code) {
        return Optional.ofNullable(entities.find(DossierRow.class, code)).map(StoredDossier::read);
    }

    /** The dossier, held until the transaction ends, so that one thing happens to it at a time. */
    public Optional<Dossier> lock(String code) {
        return Optional.ofNullable(entities.find(DossierRow.class, code, LockModeType.PESSIMISTIC_WRITE))
                .map(StoredDossier::read);
    }

    /** Those of the dossiers that nobody else holds, in the order of their codes, held until the transaction ends. */
    public List<Dossier> lockFree(Collection<String> codes) {
        if (codes.isEmpty()) {
            return List.of();
        }
        return entities
                .unwrap(Session.class)
                .createSelectionQuery("from DossierRow d where d.code in :codes order by d.code", DossierRow.class)
                .setParameter("codes", codes)
                .setHibernateLockMode(LockMode.UPGRADE_SKIPLOCKED)
                .getResultList()
                .stream()
                .map(StoredDossier::read)
                .toList();
    }

    /** Adds dossiers that were received. */
    public void add(List<Receipted> received) {
        for (Receipted one : received) {
            DossierEvent.Received event = (DossierEvent.Received) one.received().event();
            DossierRow row = DossierRows.create(one.received().after(), event.submission());
            row.appointment.write(one.received().after(), one.entry().checkNotBefore());
            EventRow first = history(row, one.received(), one.entry());
            entities.persist(row);
            entities.persist(first);
        }
        outbox.append(received.stream()
                .map(one -> DossierEvents.publish(one.received(), one.entry().at()))
                .toList());
    }

    /** Adds what happened to a locked dossier, in order; the last event is the sender's, others the system's own. */
    public void append(List<RecordedEvent> events, Entry entry) {
        outbox.append(events.stream()
                .map(event -> DossierEvents.publish(event, entry.at()))
                .toList());
        RecordedEvent last = events.get(events.size() - 1);
        DossierRow row =
                entities.find(DossierRow.class, last.after().registration().code());
        DossierRows.update(row, last.after(), entry.checkNotBefore());
        for (RecordedEvent event : events) {
            boolean own = event.event().type() == EventType.OVERDUE;
            entities.persist(history(row, event, own ? Entry.bySystem(entry.at()) : entry));
            stages.note(event);
            papers(row, event.event());
            if (event.event() instanceof Observed.Overdue overdue) {
                notice(event.after(), overdue);
            }
            apologies.note(event, entry.by());
        }
    }

    /** What was handed in and what the counter wrote beside it. */
    private static void papers(DossierRow row, DossierEvent event) {
        if (event instanceof Corrected corrected && corrected.correction().components() != null) {
            row.components = StoredJson.write(corrected.correction().components());
        }
        if (event instanceof Corrected corrected && corrected.correction().notes() != null) {
            row.notes = StoredJson.write(corrected.correction().notes());
        }
        if (event instanceof DossierEvent.SupplementReceived came
                && !came.components().isEmpty()) {
            DossierRows.supplement(row, new Supplement(came.occurredAt(), came.components()));
        }
    }

    /** Notes on a locked dossier what the portal said of a change; what it said of an earlier one is known already. */
    public Sync synced(Dossier dossier, Sync said) {
        DossierRow row = entities.find(DossierRow.class, dossier.registration().code());
        if (said.sequence() >= row.sync.sequence) {
            row.sync.sequence = said.sequence();
            row.sync.outcome = said.status().name();
            row.sync.at = said.at();
            row.sync.message = said.message();
        }
        return row.sync.read(row.sequence);
    }

    /** Puts the next checks of a locked dossier where they belong, when it turned out to owe nothing. */
    public void recheck(Dossier dossier, Instant now) {
        DossierRow row = entities.find(DossierRow.class, dossier.registration().code());
        row.appointment.checks(dossier, now);
    }

    private EventRow history(DossierRow dossier, RecordedEvent event, Entry entry) {
        EventRow row = new EventRow();
        row.dossier = event.after().registration().code();
        row.sequence = event.sequence();
        row.eventId = entry.eventId();
        row.type = event.event().type();
        row.occurredAt = CanonicalRow.stored(event.event().occurredAt());
        row.recordedAt = CanonicalRow.stored(entry.at());
        row.recordedBy = entry.by();
        row.data = entry.data();
        row.state = event.after().state().status();
        row.dueAt = CanonicalRow.stored(event.after().appointment().dueAt());
        row.deadlineVersion = event.after().appointment().version();
        chain.link(dossier, row);
        return row;
    }

    /** Its key refuses a second event for the same deadline, whoever found it. */
    private void notice(Dossier dossier, Observed.Overdue overdue) {
        OverdueRow row = new OverdueRow();
        row.dossier = dossier.registration().code();
        row.deadlineVersion = overdue.deadlineVersion();
        row.faultAgency = overdue.faultAgency();
        row.faultStep = overdue.fault().step();
        row.detectedAt = overdue.detectedAt();
        entities.persist(row);
    }
}
