package vn.cchc.dossier.tracking;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import vn.cchc.dossier.applicant.Applicant;
import vn.cchc.dossier.applicant.Applicants;
import vn.cchc.dossier.domain.Dossier;
import vn.cchc.dossier.reference.AgencyTree;
import vn.cchc.dossier.register.Register;
import vn.cchc.dossier.submission.SubmissionReader;
import vn.cchc.dossier.submission.SubmissionReader.Tracked;
import vn.cchc.kit.problem.Language;
import vn.cchc.kit.problem.Problems;

/** The dossier of somebody who knows its code and the applicant's last digits. */
@ApplicationScoped
public class Tracking {

    private static final String ADDRESS = "address:";
    private static final String CODE = "code:";

    private final Register register;
    private final Applicants applicants;
    private final SubmissionReader submissions;
    private final AgencyTree agencies;
    private final GuessLimiter limiter;
    private final Telling telling;

    Tracking(
            Register register,
            Applicants applicants,
            SubmissionReader submissions,
            AgencyTree agencies,
            GuessLimiter limiter,
            Telling telling) {
        this.register = register;
        this.applicants = applicants;
        this.submissions = submissions;
        this.agencies = agencies;
        this.limiter = limiter;
        this.telling = telling;
    }

    /** Passes only whoever knows both, for what is done about a dossier; the same limits and the same answer to a miss. */
    public void verify(String code, String verifier, String address) {
        guess(code, address);
        if (!applicants.verify(code, verifier)) {
            throw Problems.notFound();
        }
        giveBack(code, address);
    }

    /**
     * A dossier, or an online submission that is not one yet. An unknown code and a wrong verifier take the same work, both
     * look-ups, and have the same answer. Wrong guesses are counted per address and per code, in transactions of their own.
     */
    TrackedDossier find(String code, String verifier, String address, Language language) {
        guess(code, address);
        boolean known = applicants.verify(code, verifier);
        Optional<Tracked> submission = submissions.track(code, verifier);
        if (!known && submission.isEmpty()) {
            throw Problems.notFound();
        }
        giveBack(code, address);
        return known
                ? QuarkusTransaction.requiringNew().call(() -> dossier(code, language))
                : TrackedDossier.of(submission.get(), agencies, language);
    }

    private TrackedDossier dossier(String code, Language language) {
        Dossier dossier = register.find(code).orElseThrow(Problems::notFound);
        Applicant applicant = applicants.find(code).orElseThrow(Problems::notFound);
        return TrackedDossier.of(dossier, applicant.masked(), telling.of(dossier, language), agencies, language);
    }

    private void guess(String code, String address) {
        limiter.guess(ADDRESS + address);
        limiter.guess(CODE + code);
    }

    private void giveBack(String code, String address) {
        limiter.giveBack(ADDRESS + address);
        limiter.giveBack(CODE + code);
    }
}
