package vn.cchc.dossier.violation;

import jakarta.enterprise.context.ApplicationScoped;
import vn.cchc.dossier.domain.Parties;
import vn.cchc.dossier.petition.KnownPetitions;
import vn.cchc.dossier.register.Register;
import vn.cchc.kit.identity.AgencyScope;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Text;
import vn.cchc.kit.problem.Violation;

/** The dossier and the petition a violation shows in; a neighbour's is answered like one that does not exist. */
@ApplicationScoped
class References {

    private static final Text UNKNOWN = Text.of("không có trong phạm vi của cơ quan", "is not known in your scope");

    private final Register register;
    private final KnownPetitions petitions;
    private final AgencyScope scope;

    References(Register register, KnownPetitions petitions, AgencyScope scope) {
        this.register = register;
        this.petitions = petitions;
        this.scope = scope;
    }

    void require(ViolationRequest request) {
        require("/dossier", request.dossier() == null || sees(request.dossier()));
        require("/petition", request.petition() == null || petitions.sees(request.petition()));
    }

    private boolean sees(String dossier) {
        return register.find(dossier)
                .filter(found -> {
                    Parties parties = found.registration().parties();
                    return scope.covers(
                            parties.receiving(),
                            parties.competent(),
                            found.course().holder());
                })
                .isPresent();
    }

    private static void require(String pointer, boolean known) {
        if (!known) {
            throw Problems.unprocessable("unknown-reference", UNKNOWN, Violation.at(pointer, UNKNOWN));
        }
    }
}
