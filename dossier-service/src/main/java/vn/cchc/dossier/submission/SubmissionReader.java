package vn.cchc.dossier.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.cchc.dossier.applicant.Applicant;
import vn.cchc.dossier.applicant.Unmasking;
import vn.cchc.dossier.intake.IntakeRequest;
import vn.cchc.dossier.recording.EventData;
import vn.cchc.dossier.stored.StoredJson;
import vn.cchc.dossier.submission.SubmissionView.Content;
import vn.cchc.kit.identity.AgencyScope;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.reference.ReplicatedAgencies;

/** Reads submissions within the caller's scope; personal data are masked unless the reading is logged. */
@ApplicationScoped
public class SubmissionReader {

    /**
     * A submission as its applicant may see it, without anything that identifies the applicant.
     *
     * @param asked what is to be completed, as on form 02; null while nothing is asked for
     */
    public record Tracked(
            String code,
            SubmissionState state,
            String procedureName,
            String receivingAgency,
            Instant submittedAt,
            Instant acknowledgeBy,
            Instant completeBy,
            EventData asked,
            Applicant applicant) {}

    private final SubmissionStore store;
    private final Unmasking unmasking;
    private final AgencyScope scope;
    private final ReplicatedAgencies agencies;

    SubmissionReader(SubmissionStore store, Unmasking unmasking, AgencyScope scope, ReplicatedAgencies agencies) {
        this.store = store;
        this.unmasking = unmasking;
        this.scope = scope;
        this.agencies = agencies;
    }

    @Transactional
    SubmissionView masked(String code) {
        SubmissionRow row = covered(code);
        return SubmissionView.of(row, store.request(row).map(Content::masked).orElse(null));
    }

    /** In clear, for a purpose, with a line in the access log. */
    @Transactional
    SubmissionView clear(String code, String purpose, String address) {
        SubmissionRow row = covered(code);
        unmasking.record(code, purpose, address);
        return SubmissionView.of(row, store.request(row).map(Content::clear).orElse(null));
    }

    @Transactional
    List<SubmissionView> list(String agency, SubmissionState state, List<String> after, int limit) {
        if (agency != null) {
            scope.requireListing(agency);
        }
        String top = agency == null ? scope.caller().agency() : agency;
        return store.list(top, agencies.path(top).orElse(top), state, after, limit).stream()
                .map(SubmissionView::of)
                .toList();
    }

    /**
     * For somebody who knows the code and the last four digits of the applicant's identity number or phone; empty for an
     * unknown code, a wrong verifier and a submission that has become a dossier alike, after the same work.
     */
    @Transactional
    public Optional<Tracked> track(String code, String lastFour) {
        Optional<SubmissionRow> row = store.find(code);
        Optional<IntakeRequest> content = row.flatMap(store::request);
        Applicant applicant = content.orElseGet(store::decoy).applicant();
        boolean matches = applicant.endsWith(lastFour) && content.isPresent();
        return row.filter(found -> matches)
                .map(found -> new Tracked(
                        found.code,
                        found.state,
                        found.procedureName,
                        found.receivingAgency,
                        found.submittedAt,
                        found.acknowledgeBy,
                        found.completeBy,
                        asked(found),
                        applicant.masked()));
    }

    private static EventData asked(SubmissionRow row) {
        boolean waiting = row.state == SubmissionState.AWAITING_COMPLETION;
        return waiting ? StoredJson.read(row.answer, EventData.class) : null;
    }

    SubmissionRow covered(String code) {
        return store.find(code).filter(row -> scope.covers(row.receivingAgency)).orElseThrow(Problems::notFound);
    }
}
