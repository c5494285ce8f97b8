package vn.cchc.dossier.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import vn.cchc.dossier.applicant.OpenDossiers;
import vn.cchc.dossier.applicant.OpenDossiers.OpenDossier;
import vn.cchc.dossier.applicant.OpenDossiers.Wanted;
import vn.cchc.kit.identity.AgencyScope;

/** Looks for what was probably handed in twice: for people to see, never merged by itself. */
@ApplicationScoped
class Duplicates {

    /** @param scope of whoever hands it in: it decides what is named and what is only counted */
    record Asked(IntakeRequest request, String code, AgencyScope scope) {}

    private final OpenDossiers dossiers;

    Duplicates(OpenDossiers dossiers) {
        this.dossiers = dossiers;
    }

    /** For each in the order asked. */
    List<Suspected> of(List<Asked> asked) {
        List<List<OpenDossier>> open = dossiers.of(asked.stream()
                .map(one -> new Wanted(one.request().applicant(), one.request().procedure()))
                .toList());
        List<Suspected> found = new ArrayList<>();
        for (int i = 0; i < asked.size(); i++) {
            found.add(found(asked.get(i), open.get(i)));
        }
        return found;
    }

    private static Suspected found(Asked asked, List<OpenDossier> all) {
        List<OpenDossier> others = all.stream()
                .filter(dossier -> !dossier.code().equals(asked.code()))
                .toList();
        List<OpenDossier> visible = others.stream()
                .filter(dossier -> asked.scope().covers(dossier.receiving(), dossier.competent(), dossier.holder()))
                .toList();
        return new Suspected(codes(visible, false), codes(visible, true), others.size() - visible.size());
    }

    private static List<String> codes(List<OpenDossier> open, boolean pending) {
        return open.stream()
                .filter(dossier -> dossier.pending() == pending)
                .map(OpenDossier::code)
                .toList();
    }
}
