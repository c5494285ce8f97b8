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

    /**
     * @param submissions online submissions that nobody has accepted yet
     * @param elsewhere how many of both the caller may not see
     */
    record Found(List<String> codes, List<String> submissions, int elsewhere) {}

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
        List<OpenDossier> visible = open.stream()
                .filter(dossier -> scope.covers(dossier.receiving(), dossier.competent(), dossier.holder()))
                .toList();
        return new Found(codes(visible, false), codes(visible, true), open.size() - visible.size());
    }

    private static List<String> codes(List<OpenDossier> open, boolean pending) {
        return open.stream()
                .filter(dossier -> dossier.pending() == pending)
                .map(OpenDossier::code)
                .toList();
    }
}
