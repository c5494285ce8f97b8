package vn.cchc.report.request;

import jakarta.enterprise.context.ApplicationScoped;
import vn.cchc.kit.identity.AgencyScope;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Text;
import vn.cchc.kit.problem.Violation;
import vn.cchc.kit.reference.ReplicatedAgencies;
import vn.cchc.kit.web.TextRules;

/** Which agency a caller may ask for: its own and all below it, closed ones included. */
@ApplicationScoped
public class ReportScope {

    private static final Text UNKNOWN =
            Text.of("Không có cơ quan nào mang mã này.", "There is no agency with this code.");

    private final AgencyScope scope;
    private final ReplicatedAgencies agencies;

    ReportScope(AgencyScope scope, ReplicatedAgencies agencies) {
        this.scope = scope;
        this.agencies = agencies;
    }

    /** The agency asked for, or the caller's own when none is named. */
    public AskedAgency agency(String requested) {
        var own = scope.caller().agency();
        if (requested == null || requested.equals(own)) {
            return asked(own);
        }
        return agencyOf("/query/agency", requested);
    }

    /** The agency named at that place of a request. */
    public AskedAgency agencyOf(String pointer, String requested) {
        var code = TextRules.require(pointer, requested);
        if (agencies.find(code).isEmpty()) {
            throw Problems.unprocessable("unknown-agency", UNKNOWN, Violation.at(pointer, UNKNOWN));
        }
        scope.requireListing(code);
        return asked(code);
    }

    /** One not (yet) known here has its bare code as name and path, so that it sees its own and nothing else. */
    private AskedAgency asked(String code) {
        return agencies.find(code)
                .map(agency -> new AskedAgency(code, agency.name(), agency.path()))
                .orElseGet(() -> new AskedAgency(code, code, code));
    }
}
