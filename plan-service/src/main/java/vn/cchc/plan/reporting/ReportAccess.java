package vn.cchc.plan.reporting;

import jakarta.enterprise.context.RequestScoped;
import java.util.UUID;
import vn.cchc.kit.identity.AgencyPaths;
import vn.cchc.kit.identity.AgencyScope;
import vn.cchc.kit.identity.Caller;
import vn.cchc.kit.identity.Role;
import vn.cchc.kit.problem.Problems;

/** What the caller may see and do of duties and reports; whatever it may not see does not exist for it. */
@RequestScoped
class ReportAccess {

    private final AgencyScope scope;
    private final AgencyPaths paths;
    private final ReportQueries queries;

    ReportAccess(AgencyScope scope, AgencyPaths paths, ReportQueries queries) {
        this.scope = scope;
        this.paths = paths;
        this.queries = queries;
    }

    Caller caller() {
        return scope.caller();
    }

    String prefix() {
        return scope.pathPrefix();
    }

    /** The path of an agency a list is asked for by; refused with 403 outside the scope. */
    String listed(String agency) {
        if (agency == null) {
            return null;
        }
        scope.requireListing(agency);
        return paths.path(agency).orElse(agency);
    }

    void requireDuty(UUID id) {
        if (!queries.dutyVisible(id, prefix())) {
            throw Problems.notFound();
        }
    }

    void requireOwed(UUID id) {
        if (!queries.owedVisible(id, prefix())) {
            throw Problems.notFound();
        }
    }

    boolean covers(String agency) {
        return scope.covers(agency);
    }

    /** Whoever keeps the duty sees all of it; others see what they owe. */
    boolean keeps(String collector) {
        return caller().is(Role.PLAN_MANAGER) && scope.covers(collector);
    }

    /** Refuses with 403 whoever does not keep the duty. */
    void requireKeeper(String collector) {
        if (!keeps(collector)) {
            throw Problems.forbidden();
        }
    }

    /** A reporter hands in for its agency and those below; the office for a unit whose report came on paper. */
    void requireReporter(String agency, String collector) {
        if (!scope.covers(agency) && !keeps(collector)) {
            throw Problems.forbidden();
        }
    }
}
