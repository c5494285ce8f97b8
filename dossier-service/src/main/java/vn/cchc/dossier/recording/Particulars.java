package vn.cchc.dossier.recording;

import jakarta.enterprise.context.ApplicationScoped;
import vn.cchc.dossier.domain.Dossier;
import vn.cchc.dossier.domain.DossierEvent;
import vn.cchc.dossier.domain.EventType;
import vn.cchc.dossier.register.Stages;

/** What is asked of single kinds of events beyond the rules for all: what is published, and whose part it is. */
@ApplicationScoped
class Particulars {

    private final Supplements supplements;
    private final Returns returns;
    private final Stages stages;

    Particulars(Supplements supplements, Returns returns, Stages stages) {
        this.supplements = supplements;
        this.returns = returns;
        this.stages = stages;
    }

    void require(DossierEvent event, Dossier dossier, Candidate candidate) {
        requireFaultOfAParty(event, dossier);
        if (candidate.type() == EventType.SUPPLEMENT_REQUESTED) {
            supplements.requireAsked(dossier, candidate);
        }
        if (candidate.type() == EventType.SUPPLEMENT_RECEIVED) {
            supplements.require(dossier, candidate);
        }
        if (candidate.type() == EventType.RETURNED) {
            returns.require(dossier, candidate);
        }
    }

    /** A fault is laid only to an agency that has or had a part in the dossier: a party, one asked, or that of a stage. */
    private void requireFaultOfAParty(DossierEvent event, Dossier dossier) {
        boolean stranger = RecordingRights.faultOfAnother(event, dossier)
                .filter(named -> !stages.agencies(dossier).contains(named))
                .isPresent();
        if (stranger) {
            throw Rejections.noPartInDossier();
        }
    }
}
