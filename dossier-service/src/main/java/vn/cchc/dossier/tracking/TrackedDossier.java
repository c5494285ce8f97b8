package vn.cchc.dossier.tracking;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import vn.cchc.dossier.applicant.Applicant;
import vn.cchc.dossier.domain.Dossier;
import vn.cchc.dossier.domain.DossierState.AwaitingSupplement;
import vn.cchc.dossier.domain.Ended;
import vn.cchc.dossier.domain.Status;
import vn.cchc.dossier.reference.AgencyTree;
import vn.cchc.dossier.submission.SubmissionReader.Tracked;
import vn.cchc.kit.problem.Language;
import vn.cchc.kit.reference.AgencyContact;
import vn.cchc.kit.worktime.OfficeInterval;

/**
 * What the public look-up tells: how far the dossier is, where it is, when to come and why then; nothing of what was handed in.
 *
 * @param state of the dossier, or of the online submission that is not one yet
 * @param step where it stands, in words
 * @param submittedAt and {@code answerBy} only of an online submission: until when it is accepted, refused or asked for more
 * @param completeBy until when the applicant has to complete it, mostly 00:00 of the day after the last; null while nothing
 *     is asked for
 * @param receivedAt and {@code dueAt} only once it is a dossier
 * @param contact where to ask: that of the receiving agency; null while it has published none
 * @param officeHours when that agency is open, by weekday; null while it is not known
 */
record TrackedDossier(
        String code,
        String state,
        int nationalStatus,
        String step,
        String procedure,
        String applicant,
        Instant submittedAt,
        Instant answerBy,
        Instant completeBy,
        Instant receivedAt,
        Instant dueAt,
        Instant endedAt,
        String receivingAgency,
        String receivingAgencyName,
        String holder,
        String holderName,
        AgencyContact contact,
        Map<DayOfWeek, List<OfficeInterval>> officeHours,
        @JsonUnwrapped Told told) {

    static TrackedDossier of(Dossier dossier, Applicant masked, Told told, AgencyTree agencies, Language language) {
        Status status = dossier.state().status();
        String receiving = dossier.registration().parties().receiving();
        String holder = dossier.course().holder();
        return new TrackedDossier(
                dossier.registration().code(),
                status.name(),
                status.nationalStatus(),
                Steps.words(status).in(language),
                dossier.registration().procedure().name(),
                masked.name(),
                null,
                null,
                dossier.state() instanceof AwaitingSupplement waiting ? waiting.until() : null,
                dossier.registration().receivedAt(),
                dossier.appointment().dueAt(),
                dossier.state() instanceof Ended ended ? ended.endedAt() : null,
                receiving,
                agencies.name(receiving),
                holder,
                agencies.name(holder),
                agencies.contact(receiving),
                agencies.officeHours(receiving),
                told);
    }

    static TrackedDossier of(Tracked submission, AgencyTree agencies, Language language) {
        String agency = submission.receivingAgency();
        return new TrackedDossier(
                submission.code(),
                submission.state().name(),
                submission.state().nationalStatus(),
                Steps.words(submission.state()).in(language),
                submission.procedureName(),
                submission.applicant().name(),
                submission.submittedAt(),
                submission.acknowledgeBy(),
                submission.completeBy(),
                null,
                null,
                null,
                agency,
                agencies.name(agency),
                agency,
                agencies.name(agency),
                agencies.contact(agency),
                agencies.officeHours(agency),
                Telling.of(submission));
    }
}
