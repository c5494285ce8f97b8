package vn.cchc.plan.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Text;
import vn.cchc.kit.problem.Violation;
import vn.cchc.plan.agency.AgencyDirectory;
import vn.cchc.plan.agency.domain.Agency;

/** Which agencies an agency may inspect, and their names. */
@ApplicationScoped
class Units {

    private final AgencyDirectory agencies;

    Units(AgencyDirectory agencies) {
        this.agencies = agencies;
    }

    String name(String code) {
        return agencies.find(code).map(Agency::name).orElse(null);
    }

    /** Refuses with 422 an agency nobody knows. */
    void requireKnown(String pointer, String code) {
        if (agencies.find(code).isEmpty()) {
            throw unknown(pointer);
        }
    }

    /**
     * Refuses with 422 a unit outside the reach of the keeper: itself and all below it, and for a department, which acts for
     * the authority above it, all below that authority.
     */
    void requireReach(String pointer, String keeper, String unit) {
        if (agencies.find(unit).isEmpty()) {
            throw unknown(pointer);
        }
        if (!agencies.reaches(keeper, unit)) {
            throw Problems.unprocessable(
                    "agency-out-of-reach",
                    Text.of(
                            "Cơ quan không thuộc phạm vi kiểm tra, theo dõi.",
                            "The agency is not among those the keeper may inspect or follow."),
                    Violation.at(pointer, "Ngoài phạm vi.", "Out of reach."));
        }
    }

    /** Whether it would confirm what it was found to do itself: the keeper is the agency or a part of it, nobody above acts. */
    boolean confirmsItself(String keeper, String agency, String acting) {
        return agencies.upwards(keeper).contains(agency)
                && agencies.upwards(acting).contains(agency);
    }

    private static RuntimeException unknown(String pointer) {
        return Problems.unprocessable(
                "agency-unknown",
                Text.of("Không có cơ quan mang mã này.", "There is no agency of that code."),
                Violation.at(pointer, "Không có cơ quan này.", "No such agency."));
    }
}
