package vn.cchc.report.projecting;

import java.time.Instant;
import vn.cchc.report.projecting.domain.DossierFacts;

/** A row of dossier_fact. */
record DossierFactRow(
        String dossier,
        long lastSequence,
        String procedure,
        String field,
        String level,
        String receivingAgency,
        String competentAgency,
        String agency,
        String channel,
        String returnChannel,
        String coverage,
        Integer onlineLevel,
        Instant receivedAt) {

    static DossierFactRow of(DossierFacts facts) {
        var identity = facts.identity();
        return new DossierFactRow(
                facts.dossier(),
                facts.lastSequence(),
                identity.procedure(),
                identity.field(),
                identity.level(),
                identity.receivingAgency(),
                identity.competentAgency(),
                identity.agency(),
                identity.channel().name(),
                identity.returnChannel() == null
                        ? null
                        : identity.returnChannel().name(),
                identity.coverage().name(),
                facts.onlineLevel(),
                facts.states().get(0).state().receivedAt());
    }
}
