package vn.cchc.dossier.petition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import vn.cchc.dossier.petition.domain.PetitionEventType;
import vn.cchc.dossier.redating.CalendarMoved;
import vn.cchc.dossier.sweep.DueRows;
import vn.cchc.dossier.sweep.DueWork;
import vn.cchc.kit.worktime.Pause;

/**
 * Counts what petitions owe again when a calendar has changed. Their limits are working days by law, so nobody has to decide
 * it; each that moves has it in its history. A petition is counted and its mark taken away in one transaction.
 */
@ApplicationScoped
class PetitionRecount implements DueWork {

    private static final String SYSTEM = "system";

    private final EntityManager entities;
    private final PetitionStore store;
    private final PetitionTerms terms;
    private final DueRows rows;

    PetitionRecount(EntityManager entities, PetitionStore store, PetitionTerms terms) {
        this.entities = entities;
        this.store = store;
        this.terms = terms;
        this.rows = new DueRows(entities, "petition", "code", "recount_at");
    }

    /** Marks all that may still owe something; which of them move is found out one by one. */
    void mark(@Observes CalendarMoved moved) {
        entities.createNativeQuery("""
                        update petition set recount_at = now(), recount_reason = :reason
                        where state in ('RECEIVED', 'CLASSIFIED', 'AWAITING_SUPPLEMENT', 'ANSWERED')""").setParameter("reason", moved.reason()).executeUpdate();
    }

    @Override
    public String name() {
        return "petition.recount";
    }

    @Override
    public DueRows rows() {
        return rows;
    }

    @Override
    public int settle(List<String> codes) {
        Instant now = rows.now().truncatedTo(ChronoUnit.MILLIS);
        List<String> locked = rows.lock(codes);
        locked.forEach(code -> settle(store.lock(code).orElseThrow(), now));
        return locked.size();
    }

    private void settle(PetitionRow row, Instant now) {
        PetitionCommand why = PetitionCommand.of(PetitionEventType.REDATED, row.recountReason, List.of());
        row.read()
                .recount(pauses(row), terms.of(row.receivedAgency), now)
                .ifPresent(moved -> store.append(row, moved, why, SYSTEM));
        row.recountAt = null;
        row.recountReason = null;
    }

    /** While it waited for the petitioner, since its count began. */
    private List<Pause> pauses(PetitionRow row) {
        List<Pause> pauses = new ArrayList<>();
        Instant from = null;
        for (PetitionEventRow event : store.history(row.code)) {
            if (event.type == PetitionEventType.SUPPLEMENT_REQUESTED) {
                from = event.occurredAt;
            }
            boolean over = event.type == PetitionEventType.SUPPLEMENT_RECEIVED && from != null;
            if (over && !from.isBefore(row.countedFrom)) {
                pauses.add(new Pause(from, event.occurredAt, event.type.name()));
            }
        }
        return pauses;
    }
}
