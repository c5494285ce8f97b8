package vn.cchc.dossier.submission;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import vn.cchc.dossier.applicant.Applicant;
import vn.cchc.dossier.applicant.Applicants;
import vn.cchc.dossier.paper.EarlyAnswer;
import vn.cchc.dossier.paper.EarlyAnswer.Matter;
import vn.cchc.dossier.paper.EarlyAnswer.Reference;
import vn.cchc.dossier.paper.EarlyAnswer.Said;
import vn.cchc.dossier.paper.EarlyForms;
import vn.cchc.dossier.paper.PrintedForm;
import vn.cchc.dossier.recording.EventData;
import vn.cchc.dossier.register.DossierQueries;
import vn.cchc.dossier.stored.StoredJson;

/** Prints what the sender of a submission was answered. */
@ApplicationScoped
class SubmissionForms {

    /** An answer as the history keeps it; the words are those of an event of a dossier. */
    record Given(SubmissionEventType type, Instant at, String words) {}

    private record Sender(Applicant applicant, String summary) {}

    private final SubmissionReader reader;
    private final SubmissionStore store;
    private final Applicants applicants;
    private final DossierQueries dossiers;
    private final EarlyForms forms;

    SubmissionForms(
            SubmissionReader reader,
            SubmissionStore store,
            Applicants applicants,
            DossierQueries dossiers,
            EarlyForms forms) {
        this.reader = reader;
        this.store = store;
        this.applicants = applicants;
        this.dossiers = dossiers;
        this.forms = forms;
    }

    PrintedForm print(String code, String form, String address) {
        return forms.print(form, address, () -> {
            SubmissionRow row = reader.covered(code);
            Sender sender = sender(row);
            List<EarlyAnswer> answers = store.answers(row.code).stream()
                    .map(given -> answer(row, sender, given))
                    .toList();
            return new EarlyForms.Given(row.receivedAt, answers);
        });
    }

    private static EarlyAnswer answer(SubmissionRow row, Sender sender, Given given) {
        EventData words = StoredJson.read(given.words(), EventData.class);
        boolean refused = given.type() == SubmissionEventType.REFUSED;
        return new EarlyAnswer(
                new Reference(row.code, null),
                refused,
                given.at(),
                new Matter(row.receivingAgency, row.competentAgency, row.procedureName, sender.summary()),
                sender.applicant(),
                new Said(words.reason(), null, words.items(), words.contact(), refused ? null : row.completeBy));
    }

    /** Once it is a dossier, who sent it is known there and nowhere else. */
    private Sender sender(SubmissionRow row) {
        return store.request(row)
                .map(request -> new Sender(request.applicant(), request.summary()))
                .orElseGet(() -> new Sender(
                        applicants.find(row.code).orElse(Applicant.erased(Applicant.Type.PERSON)),
                        dossiers.find(row.code)
                                .map(filed -> filed.submission().summary())
                                .orElse(null)));
    }
}
