package vn.cchc.dossier.search;

import java.time.Instant;
import vn.cchc.dossier.applicant.Applicant;
import vn.cchc.dossier.domain.Dossier;
import vn.cchc.dossier.domain.Ended;
import vn.cchc.dossier.domain.Registration;
import vn.cchc.dossier.domain.Status;

/**
 * A dossier that was looked for by its applicant: enough to tell it from others, and the applicant masked.
 *
 * @param endedAt null while it is open
 */
record FoundDossier(
        String code,
        Status state,
        int nationalStatus,
        String procedure,
        String procedureName,
        String receivingAgency,
        String competentAgency,
        String holder,
        Instant receivedAt,
        Instant dueAt,
        Instant endedAt,
        Applicant applicant) {

    static FoundDossier of(Dossier dossier, Applicant masked) {
        Registration registration = dossier.registration();
        Status state = dossier.state().status();
        return new FoundDossier(
                registration.code(),
                state,
                state.nationalStatus(),
                registration.procedure().code(),
                registration.procedure().name(),
                registration.parties().receiving(),
                registration.parties().competent(),
                dossier.course().holder(),
                registration.receivedAt(),
                dossier.appointment().dueAt(),
                dossier.state() instanceof Ended ended ? ended.endedAt() : null,
                masked);
    }
}
