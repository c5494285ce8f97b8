package vn.cchc.plan.planning;

import jakarta.enterprise.context.ApplicationScoped;
import vn.cchc.kit.problem.Text;
import vn.cchc.plan.agency.AgencyDirectory;

/** To whom the issuer of a plan may give work: no neighbour, nobody of another province. */
@ApplicationScoped
public class PartyReach {

    public static final Text OUTSIDE =
            Text.of("Ngoài phạm vi của cơ quan ban hành kế hoạch.", "Out of reach of the plan's issuer.");

    private final AgencyDirectory agencies;

    PartyReach(AgencyDirectory agencies) {
        this.agencies = agencies;
    }

    /** The issuer and all below it; of a department, which acts for the authority above it, all below that authority. */
    public boolean mayLead(String issuer, String code) {
        return agencies.reaches(issuer, code);
    }

    /** Besides those, whoever is above the issuer, and the departments and offices of whoever is. */
    public boolean mayCoordinate(String issuer, String code) {
        return mayLead(issuer, code) || agencies.isAboveOrBeside(code, issuer);
    }
}
