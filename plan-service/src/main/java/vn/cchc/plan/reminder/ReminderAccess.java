package vn.cchc.plan.reminder;

import jakarta.enterprise.context.RequestScoped;
import vn.cchc.kit.identity.AgencyScope;
import vn.cchc.kit.identity.Role;
import vn.cchc.kit.problem.Problems;
import vn.cchc.plan.agency.AgencyDirectory;

/** What the caller may see of reminders. */
@RequestScoped
class ReminderAccess {

    private final AgencyScope scope;
    private final AgencyDirectory agencies;

    ReminderAccess(AgencyScope scope, AgencyDirectory agencies) {
        this.scope = scope;
        this.agencies = agencies;
    }

    /** Refuses with 404 an agency that does not exist or is not within the caller's scope. */
    void require(String agency) {
        scope.requireCovers(agency);
        if (agencies.find(agency).isEmpty()) {
            throw Problems.notFound();
        }
    }

    /** Refuses with 403 to list what an agency outside the caller's scope was told. */
    void requireListing(String agency) {
        if (agency != null) {
            scope.requireListing(agency);
        }
    }

    String scopePath() {
        return scope.pathPrefix();
    }

    /** What the caller may read of a digest. */
    ReminderView view(StoredDigest digest) {
        return ReminderView.of(digest, seesAddresses(), scope::covers);
    }

    /** Only whoever keeps the addresses sees them whole. */
    boolean seesAddresses() {
        return scope.caller().is(Role.PLAN_MANAGER) || scope.caller().is(Role.ADMIN);
    }
}
