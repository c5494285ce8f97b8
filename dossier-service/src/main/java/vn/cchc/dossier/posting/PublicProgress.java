package vn.cchc.dossier.posting;

import java.time.Instant;
import vn.cchc.dossier.domain.Dossier;
import vn.cchc.dossier.domain.Ended;
import vn.cchc.dossier.domain.Registration;
import vn.cchc.dossier.domain.Status;
import vn.cchc.dossier.reference.AgencyTree;
import vn.cchc.dossier.tracking.Steps;
import vn.cchc.kit.problem.Language;

/**
 * What everybody may know of a dossier: how far it is, where it is and when it is due. No person, nothing handed in.
 *
 * @param step the state in words
 * @param endedAt null while it is being settled
 * @param returnedAt null while the result waits at the counter
 */
record PublicProgress(
        String code,
        String procedure,
        String procedureName,
        Status state,
        String step,
        Instant receivedAt,
        Instant dueAt,
        Instant endedAt,
        Instant returnedAt,
        boolean missedDeadline,
        String holder,
        String holderName) {

    static PublicProgress of(Dossier dossier, AgencyTree agencies, Language language) {
        Registration registration = dossier.registration();
        Status status = dossier.state().status();
        Ended ended = dossier.state() instanceof Ended end ? end : null;
        String holder = dossier.course().holder();
        return new PublicProgress(
                registration.code(),
                registration.procedure().code(),
                registration.procedure().name(),
                status,
                Steps.words(status).in(language),
                registration.receivedAt(),
                dossier.appointment().dueAt(),
                ended == null ? null : ended.endedAt(),
                ended == null ? null : ended.returnedAt(),
                dossier.appointment().missed().any(),
                holder,
                agencies.name(holder));
    }
}
