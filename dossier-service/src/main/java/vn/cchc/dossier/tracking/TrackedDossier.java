package vn.cchc.dossier.tracking;

import java.time.Instant;
import vn.cchc.dossier.applicant.Applicant;
import vn.cchc.dossier.domain.Dossier;
import vn.cchc.dossier.domain.DossierState.Ended;
import vn.cchc.dossier.domain.Status;

/** What the public look-up tells: how far the dossier is and when to come. */
record TrackedDossier(
        String code,
        Status state,
        int nationalStatus,
        String procedure,
        String applicant,
        Instant receivedAt,
        Instant dueAt,
        Instant endedAt,
        String receivingAgency,
        String holder) {

    static TrackedDossier of(Dossier dossier, Applicant masked) {
        Status status = dossier.state().status();
        return new TrackedDossier(
                dossier.registration().code(),
                status,
                status.nationalStatus(),
                dossier.registration().procedure().name(),
                masked.name(),
                dossier.registration().receivedAt(),
                dossier.appointment().dueAt(),
                dossier.state() instanceof Ended ended ? ended.endedAt() : null,
                dossier.registration().parties().receiving(),
                dossier.course().holder());
    }
}
