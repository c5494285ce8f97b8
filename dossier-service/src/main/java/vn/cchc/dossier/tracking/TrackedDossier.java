package vn.cchc.dossier.tracking;

import java.time.Instant;
import vn.cchc.dossier.applicant.Applicant;
import vn.cchc.dossier.domain.Dossier;
import vn.cchc.dossier.domain.DossierState.Ended;
import vn.cchc.dossier.domain.Status;
import vn.cchc.dossier.reference.AgencyTree;
import vn.cchc.kit.problem.Language;

/**
 * What the public look-up tells: how far the dossier is, where it is and when to come; nothing of what was handed in.
 *
 * @param step where it stands, in words
 */
record TrackedDossier(
        String code,
        Status state,
        int nationalStatus,
        String step,
        String procedure,
        String applicant,
        Instant receivedAt,
        Instant dueAt,
        Instant endedAt,
        String receivingAgency,
        String receivingAgencyName,
        String holder,
        String holderName) {

    static TrackedDossier of(Dossier dossier, Applicant masked, AgencyTree agencies, Language language) {
        Status status = dossier.state().status();
        String receiving = dossier.registration().parties().receiving();
        String holder = dossier.course().holder();
        return new TrackedDossier(
                dossier.registration().code(),
                status,
                status.nationalStatus(),
                Steps.words(status).in(language),
                dossier.registration().procedure().name(),
                masked.name(),
                dossier.registration().receivedAt(),
                dossier.appointment().dueAt(),
                dossier.state() instanceof Ended ended ? ended.endedAt() : null,
                receiving,
                agencies.name(receiving),
                holder,
                agencies.name(holder));
    }
}
