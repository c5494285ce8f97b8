package vn.cchc.dossier.tracking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import vn.cchc.dossier.applicant.Applicant;
import vn.cchc.dossier.applicant.Applicants;
import vn.cchc.dossier.domain.Dossier;
import vn.cchc.dossier.register.Register;

/** Finds the dossier of somebody who knows its code and the applicant's last digits. */
@ApplicationScoped
class Tracking {

    private final Register register;
    private final Applicants applicants;

    Tracking(Register register, Applicants applicants) {
        this.register = register;
        this.applicants = applicants;
    }

    /** Empty for an unknown code and a wrong verifier alike; both read the same rows first. */
    @Transactional
    Optional<TrackedDossier> find(String code, String verifier) {
        Optional<Dossier> dossier = register.find(code);
        Optional<Applicant> applicant = applicants.find(code).filter(found -> found.endsWith(verifier));
        return applicant.flatMap(known -> dossier.map(found -> TrackedDossier.of(found, known.masked())));
    }
}
