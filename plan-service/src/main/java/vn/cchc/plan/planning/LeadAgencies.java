package vn.cchc.plan.planning;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Text;
import vn.cchc.kit.problem.Violation;
import vn.cchc.plan.agency.AgencyDirectory;
import vn.cchc.plan.agency.domain.Agency;

/** Turns codes of agencies into parties of a task. */
@ApplicationScoped
class LeadAgencies {

    private static final String LEADS = "/leadAgencies";
    private static final String COORDINATES = "/coordinatingAgencies";

    private final AgencyDirectory agencies;
    private final PartyReach reach;

    LeadAgencies(AgencyDirectory agencies, PartyReach reach) {
        this.agencies = agencies;
        this.reach = reach;
    }

    /** Those who lead a task of this issuer; 422 for an agency nobody knows, or to whom the issuer assigns nothing. */
    List<Party> leading(String issuer, List<String> codes) {
        return within(LEADS, codes, code -> reach.mayLead(issuer, code));
    }

    /** Those who take part in it; agencies above the issuer and their departments may be asked to. */
    List<Party> coordinating(String issuer, List<String> codes) {
        return within(COORDINATES, codes, code -> reach.mayCoordinate(issuer, code));
    }

    /** The agencies with these codes, whoever they are; an unknown one is a 422. */
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

    private List<Party> within(String pointer, List<String> codes, Predicate<String> allowed) {
        List<Party> parties = named(pointer, codes);
        List<Violation> foreign = new ArrayList<>();
        for (int i = 0; i < codes.size(); i++) {
            if (!allowed.test(codes.get(i))) {
                foreign.add(Violation.at(pointer + "/" + i, PartyReach.OUTSIDE));
            }
        }
        if (!foreign.isEmpty()) {
            throw Problems.unprocessable(
                    "agency-out-of-reach",
                    Text.of(
                            "Có cơ quan mà cơ quan ban hành kế hoạch không được giao việc.",
                            "An agency is none the issuer of the plan may give work to."),
                    foreign);
        }
        return parties;
    }
}
