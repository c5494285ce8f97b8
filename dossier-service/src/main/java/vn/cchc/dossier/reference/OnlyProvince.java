package vn.cchc.dossier.reference;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import vn.cchc.kit.identity.AgencyScope;
import vn.cchc.kit.problem.Problems;

/** Asks after the role and before the transaction and the validation, so that nobody learns from faults what is hidden. */
@ForWholeProvince
@Interceptor
@Priority(OnlyProvince.AFTER_ROLES)
class OnlyProvince {

    static final int AFTER_ROLES = Interceptor.Priority.PLATFORM_BEFORE + 100;

    private final AgencyTree agencies;
    private final AgencyScope scope;

    OnlyProvince(AgencyTree agencies, AgencyScope scope) {
        this.agencies = agencies;
        this.scope = scope;
    }

    /** An agency that is not known (yet) is not the top of the province. */
    @AroundInvoke
    Object require(InvocationContext call) throws Exception {
        if (!agencies.isTop(scope.caller().agency())) {
            throw Problems.forbidden();
        }
        return call.proceed();
    }
}
