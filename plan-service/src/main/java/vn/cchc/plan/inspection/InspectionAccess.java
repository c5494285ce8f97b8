package vn.cchc.plan.inspection;

import jakarta.enterprise.context.RequestScoped;
import java.util.UUID;
import vn.cchc.kit.identity.AgencyPaths;
import vn.cchc.kit.identity.AgencyScope;
import vn.cchc.kit.identity.Caller;
import vn.cchc.kit.identity.Role;
import vn.cchc.kit.problem.Problems;

/** What the caller may see and do of inspections and findings; whatever it may not see does not exist for it. */
@RequestScoped
class InspectionAccess {

    private final AgencyScope scope;
    private final AgencyPaths paths;
    private final InspectionQueries queries;
    private final FindingQueries findings;

    InspectionAccess(AgencyScope scope, AgencyPaths paths, InspectionQueries queries, FindingQueries findings) {
        this.scope = scope;
        this.paths = paths;
        this.queries = queries;
        this.findings = findings;
    }

    Caller caller() {
        return scope.caller();
    }

    String prefix() {
        return scope.pathPrefix();
    }

    boolean covers(String agency) {
        return scope.covers(agency);
    }

    /** The path of an agency a list is asked for by; refused with 403 outside the scope. */
    String listed(String agency) {
        return agency == null ? null : path(agency);
    }

    /** The same for figures, which are those of the caller's own agency when it names none. */
    String counted(String agency) {
        return path(agencyOrOwn(agency));
    }

    String agencyOrOwn(String agency) {
        return agency == null ? caller().agency() : agency;
    }

    private String path(String agency) {
        scope.requireListing(agency);
        return paths.path(agency).orElse(agency);
    }

    void requireInspection(UUID id) {
        if (!queries.visible(id, prefix())) {
            throw Problems.notFound();
        }
    }

    void requireFinding(UUID id) {
        if (!findings.visible(id, prefix())) {
            throw Problems.notFound();
        }
    }

    boolean keeps(String keeper) {
        return caller().is(Role.PLAN_MANAGER) && scope.covers(keeper);
    }

    /** Refuses with 403 whoever does not keep it. */
    void requireKeeper(String keeper) {
        if (!keeps(keeper)) {
            throw Problems.forbidden();
        }
    }

    /** The inspected agency reports for itself and those below it; the keeper for what came on paper. */
    void requireHandler(String agency, String keeper) {
        if (!scope.covers(agency) && !keeps(keeper)) {
            throw Problems.forbidden();
        }
    }
}
