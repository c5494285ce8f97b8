package vn.cchc.plan.planning;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Text;
import vn.cchc.kit.problem.Violation;
import vn.cchc.plan.agency.AgencyDirectory;
import vn.cchc.plan.agency.domain.Agency;

/** Turns codes of agencies into parties of a task. */
@ApplicationScoped
class LeadAgencies {

    private final AgencyDirectory agencies;

    LeadAgencies(AgencyDirectory agencies) {
        this.agencies = agencies;
    }

    /** The agencies with these codes; an unknown one is a 422. */
    List<Party> named(List<String> codes) {
        return named("/leadAgencies", codes);
    }

    /** The same for codes found elsewhere in the request. */
    List<Party> named(String pointer, List<String> codes) {
        List<Party> parties = new ArrayList<>();
        List<Violation> unknown = new ArrayList<>();
        for (int i = 0; i < codes.size(); i++) {
            Optional<Agency> agency = agencies.find(codes.get(i));
            agency.ifPresent(found -> parties.add(new Party(found.name(), found.code())));
            if (agency.isEmpty()) {
                unknown.add(Violation.at(pointer + "/" + i, "Không có cơ quan này.", "No such agency."));
            }
        }
        if (!unknown.isEmpty()) {
            throw Problems.unprocessable(
                    "agency-unknown", Text.of("Có cơ quan không tồn tại.", "An agency is unknown."), unknown);
        }
        return parties;
    }
}
