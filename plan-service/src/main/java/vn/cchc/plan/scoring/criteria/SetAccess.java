package vn.cchc.plan.scoring.criteria;

import jakarta.enterprise.context.RequestScoped;
import java.util.UUID;
import vn.cchc.kit.identity.AgencyScope;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Text;
import vn.cchc.kit.problem.Violation;
import vn.cchc.kit.web.BusinessDays;
import vn.cchc.plan.agency.AgencyDirectory;

/** What the caller may see and do of sets of criteria; whatever it may not see does not exist for it. */
@RequestScoped
public class SetAccess {

    private static final Text UNKNOWN = Text.of("Không có cơ quan ban hành này.", "No such issuer.");

    private final AgencyScope scope;
    private final CriteriaSets sets;
    private final AgencyDirectory agencies;

    SetAccess(AgencyScope scope, CriteriaSets sets, AgencyDirectory agencies) {
        this.scope = scope;
        this.sets = sets;
        this.agencies = agencies;
    }

    /** A draft for those who keep it, what is in force for every agency below its issuer; else 404. */
    public CriteriaSet seen(UUID id) {
        if (!sets.visible(id, scope.pathPrefix())) {
            throw Problems.notFound();
        }
        return sets.find(id).orElseThrow(Problems::notFound);
    }

    /** Whether the caller's scope has the issuer in it; a role has to allow the act besides. */
    public boolean keeps(CriteriaSet set) {
        return scope.covers(set.head().issuer());
    }

    /** Seen, and the caller acts for the issuer or an agency above; else 403. */
    public CriteriaSet kept(UUID id) {
        CriteriaSet set = seen(id);
        if (!keeps(set)) {
            throw Problems.forbidden();
        }
        return set;
    }

    /** The issuer is known and within the caller's scope; days are plausible. */
    void requireHead(SetHead head) {
        BusinessDays.require("/set/issued", head.issued());
        head.deadlines().requirePlausible("/set/deadlines");
        scope.requireListing(head.issuer());
        if (agencies.find(head.issuer()).isEmpty()) {
            throw Problems.unprocessable("agency-unknown", UNKNOWN, Violation.at("/set/issuer", UNKNOWN));
        }
    }
}
