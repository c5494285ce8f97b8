package vn.cchc.dossier.tracking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import vn.cchc.dossier.applicant.Applicant;
import vn.cchc.dossier.applicant.Applicants;
import vn.cchc.dossier.domain.Dossier;
import vn.cchc.dossier.reference.AgencyTree;
import vn.cchc.dossier.register.Register;
import vn.cchc.kit.problem.Language;
import vn.cchc.kit.problem.Problems;

/** The dossier of somebody who knows its code and the applicant's last digits. */
@ApplicationScoped
public class Tracking {

    private final Register register;
    private final Applicants applicants;
    private final AgencyTree agencies;
    private final GuessLimiter limiter;

    Tracking(Register register, Applicants applicants, AgencyTree agencies, GuessLimiter limiter) {
        this.register = register;
        this.applicants = applicants;
        this.agencies = agencies;
        this.limiter = limiter;
    }

    /**
     * Passes only whoever knows both; an unknown code and a wrong verifier take the same work and have the same answer. Wrong
     * guesses are counted per address and per code, whoever asks and whatever for, in transactions of their own.
     */
    public void verify(String code, String verifier, String address) {
        String addressKey = "address:" + address;
        String codeKey = "code:" + code;
        limiter.guess(addressKey);
        limiter.guess(codeKey);
        if (!applicants.verify(code, verifier)) {
            throw Problems.notFound();
        }
        limiter.giveBack(addressKey);
        limiter.giveBack(codeKey);
    }

    /** After {@link #verify}. */
    @Transactional
    TrackedDossier find(String code, Language language) {
        Dossier dossier = register.find(code).orElseThrow(Problems::notFound);
        Applicant applicant = applicants.find(code).orElseThrow(Problems::notFound);
        return TrackedDossier.of(dossier, applicant.masked(), agencies, language);
    }
}
