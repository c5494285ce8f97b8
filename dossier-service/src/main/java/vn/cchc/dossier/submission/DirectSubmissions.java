package vn.cchc.dossier.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
import java.util.Map;
import vn.cchc.dossier.domain.Registration;
import vn.cchc.dossier.intake.SentOnline;
import vn.cchc.dossier.submission.SubmissionStore.Moment;

/**
 * What a portal or a counter takes in by itself was a submission first: it stands in the list as accepted, and where it was
 * answered too late, that was missed like any other.
 */
@ApplicationScoped
class DirectSubmissions {

    private final SubmissionStore store;

    DirectSubmissions(SubmissionStore store) {
        this.store = store;
    }

    /** Its row is written last: nothing of its content waits here. */
    void taken(@Observes SentOnline sent) {
        Registration registration = sent.registration();
        Instant acceptedAt = registration.receivedAt();
        SubmissionRow row = row(sent);
        store.record(
                row, SubmissionEventType.SUBMITTED, new Moment(row.receivedAt, sent.at(), sent.by()), "{}", Map.of());
        if (acceptedAt.isAfter(row.acknowledgeBy)) {
            store.announceMissed(row, sent.at());
        }
        row.ended(SubmissionState.ACCEPTED, acceptedAt);
        Map<String, Object> detail = Map.of("dossier", row.code);
        store.record(row, SubmissionEventType.ACCEPTED, new Moment(acceptedAt, sent.at(), sent.by()), "{}", detail);
        store.add(row);
    }

    private static SubmissionRow row(SentOnline sent) {
        Registration registration = sent.registration();
        SubmissionRow row = new SubmissionRow();
        row.code = registration.code();
        row.procedureCode = registration.procedure().code();
        row.procedureName = registration.procedure().name();
        row.receivingAgency = registration.parties().receiving();
        row.competentAgency = registration.parties().competent();
        row.supportPoint = registration.parties().supportPoint();
        row.submittedAt = sent.submission().submittedAt();
        row.receivedAt = row.submittedAt;
        row.submittedBy = sent.by();
        row.waitsForAnswer(row.submittedAt, sent.submission().reception().acknowledgementDueAt());
        return row;
    }
}
