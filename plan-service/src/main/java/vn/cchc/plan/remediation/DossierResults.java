package vn.cchc.plan.remediation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import vn.cchc.kit.inbox.ReceivedEvent;
import vn.cchc.kit.web.BusinessDays;

/** Keeps how each dossier ended, by its newest event; always inside the inbox's transaction, so that it is kept once. */
@ApplicationScoped
class DossierResults {

    private static final String KEEP = """
            insert into dossier_result (dossier, sequence, receiving_agency, competent_agency, resolved_on, late)
            values (:dossier, :sequence, :receiving, :competent, :resolved, :late)
            on conflict on constraint dossier_result_pk do update
            set sequence = excluded.sequence, receiving_agency = excluded.receiving_agency,
                competent_agency = excluded.competent_agency, resolved_on = excluded.resolved_on, late = excluded.late
            where dossier_result.sequence < excluded.sequence""";

    private static final String TAKE_BACK = """
            update dossier_result set resolved_on = null, sequence = :sequence
            where dossier = :dossier and sequence < :sequence and resolved_on is not null""";

    private final EntityManager entities;

    DossierResults(EntityManager entities) {
        this.entities = entities;
    }

    void take(ReceivedEvent event) {
        ResolvedDossier dossier = event.dataAs(ResolvedDossier.class);
        if (dossier.isResolved()) {
            keep(dossier, event.sequence());
        } else if (DossierEventType.CORRECTED.isOf(event) && dossier.dossier() != null && dossier.after() != null) {
            takeBack(dossier.dossier(), event.sequence());
        }
    }

    private void keep(ResolvedDossier dossier, long sequence) {
        entities.createNativeQuery(KEEP)
                .setParameter("dossier", dossier.dossier())
                .setParameter("sequence", sequence)
                .setParameter("receiving", dossier.receivingAgency())
                .setParameter("competent", dossier.competentAgency())
                .setParameter("resolved", BusinessDays.of(dossier.after().endedAt()))
                .setParameter("late", dossier.isLate())
                .executeUpdate();
    }

    /** A correction may show that it has not ended after all. */
    private void takeBack(String dossier, long sequence) {
        entities.createNativeQuery(TAKE_BACK)
                .setParameter("dossier", dossier)
                .setParameter("sequence", sequence)
                .executeUpdate();
    }
}
