package vn.cchc.dossier.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.cchc.dossier.applicant.Applicant;
import vn.cchc.dossier.applicant.Applicants;
import vn.cchc.dossier.applicant.Applicants.OpenDossier;
import vn.cchc.kit.identity.AgencyScope;

/** Looks for what was probably handed in twice: for people to see, never merged by itself. */
@ApplicationScoped
class Duplicates {

    /** @param elsewhere how many the caller may not see */
    record Found(List<String> codes, int elsewhere) {}

    private final Applicants applicants;
    private final AgencyScope scope;

    Duplicates(Applicants applicants, AgencyScope scope) {
        this.applicants = applicants;
        this.scope = scope;
    }

    Found of(Applicant applicant, String procedure, String code) {
        List<OpenDossier> open = applicants.open(applicant, procedure).stream()
                .filter(dossier -> !dossier.code().equals(code))
                .toList();
        List<String> visible = open.stream()
                .filter(dossier -> scope.covers(dossier.receiving(), dossier.competent(), dossier.holder()))
                .map(OpenDossier::code)
                .toList();
        return new Found(visible, open.size() - visible.size());
    }
}
