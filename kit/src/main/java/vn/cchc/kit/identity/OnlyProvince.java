package vn.cchc.kit.identity;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import vn.cchc.kit.problem.Problems;

/** Asks after the role and before the transaction and the validation, so that nobody learns from faults what is hidden. */
@ForWholeProvince
@Interceptor
@Priority(OnlyProvince.AFTER_ROLES)
class OnlyProvince {

    static final int AFTER_ROLES = Interceptor.Priority.PLATFORM_BEFORE + 100;

    private final AgencyScope scope;

    OnlyProvince(AgencyScope scope) {
        this.scope = scope;
    }

    @AroundInvoke
    Object require(InvocationContext call) throws Exception {
        if (!scope.isTop()) {
            throw Problems.forbidden();
        }
        return call.proceed();
    }
}
