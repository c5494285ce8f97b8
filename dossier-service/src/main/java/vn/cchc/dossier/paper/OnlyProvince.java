package vn.cchc.dossier.paper;

import jakarta.enterprise.context.ApplicationScoped;
import vn.cchc.kit.identity.AgencyScope;
import vn.cchc.kit.problem.Problems;

/** The forms are those of the whole province; an administrator of a part of it does not change them. */
@ApplicationScoped
class OnlyProvince {

    private final AgencyScope scope;

    OnlyProvince(AgencyScope scope) {
        this.scope = scope;
    }

    void require() {
        if (scope.pathPrefix().contains("/")) {
            throw Problems.forbidden();
        }
    }
}
