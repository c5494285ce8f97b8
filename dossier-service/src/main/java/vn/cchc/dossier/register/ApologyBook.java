package vn.cchc.dossier.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Optional;
import vn.cchc.dossier.domain.Apologising;
import vn.cchc.dossier.domain.Apologising.Apologised;
import vn.cchc.dossier.domain.Apologising.Rescheduled;
import vn.cchc.dossier.domain.ApologyKind;
import vn.cchc.dossier.domain.Dossier;
import vn.cchc.dossier.domain.Fault;
import vn.cchc.dossier.domain.RecordedEvent;
import vn.cchc.dossier.domain.WrittenApology;

/** Numbers the written apologies of each locked dossier, in the transaction of the event. */
@ApplicationScoped
class ApologyBook {

    private final EntityManager entities;
    private final Misses misses;

    ApologyBook(EntityManager entities, Misses misses) {
        this.entities = entities;
        this.misses = misses;
    }

    void note(RecordedEvent recorded, String by) {
        if (!(recorded.event() instanceof Apologising event)) {
            return;
        }
        Dossier dossier = recorded.before();
        WrittenApology apology = event.apology();
        ApologyRow row = new ApologyRow();
        row.dossier = dossier.registration().code();
        row.number = next(row.dossier);
        row.eventSequence = recorded.sequence();
        row.kind = event instanceof Apologised apologised ? apologised.kind() : ApologyKind.LATE;
        row.agencyAtFault = agencyAtFault(dossier, row.kind, event);
        row.cause = apology.cause();
        row.reason = apology.reason();
        row.oldDueAt = dossier.appointment().dueAt();
        row.newDueAt = newDueAt(event);
        row.override = apology.overrides() ? apology.override() : null;
        row.signer = apology.signer();
        row.madeAt = event.occurredAt();
        row.madeBy = by;
        entities.persist(row);
    }

    private static Instant newDueAt(Apologising event) {
        return event instanceof Rescheduled rescheduled ? rescheduled.newDueAt() : null;
    }

    /** As it was written; lateness else of whom a missed day was laid to, or of the office whose stage ran late. */
    private String agencyAtFault(Dossier dossier, ApologyKind kind, Apologising event) {
        if (event.apology().agencyAtFault() != null) {
            return event.apology().agencyAtFault();
        }
        if (kind != ApologyKind.LATE) {
            return dossier.course().holder();
        }
        Optional<String> laidTo = dossier.appointment().missed().any()
                ? misses.lastAgencyAtFault(dossier.registration().code())
                : Optional.empty();
        return laidTo.or(() -> lateOffice(dossier, event.occurredAt()))
                .orElse(dossier.course().holder());
    }

    private static Optional<String> lateOffice(Dossier dossier, Instant at) {
        return dossier.course().route().lateBy(dossier.state().ranUntil(at)).map(Fault::agency);
    }

    private int next(String dossier) {
        return entities.createQuery(
                                "select coalesce(max(a.number), 0) from ApologyRow a where a.dossier = :dossier",
                                Integer.class)
                        .setParameter("dossier", dossier)
                        .getSingleResult()
                + 1;
    }
}
