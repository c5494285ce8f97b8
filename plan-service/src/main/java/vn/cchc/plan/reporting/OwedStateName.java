package vn.cchc.plan.reporting;

import vn.cchc.plan.reporting.domain.OwedState;

/** The states of a report owed as they are stored and named to callers. */
enum OwedStateName {
    OPEN,
    SUBMITTED,
    RETURNED,
    ACCEPTED,
    EXEMPT;

    static OwedStateName of(OwedState state) {
        if (state instanceof OwedState.Open) {
            return OPEN;
        }
        if (state instanceof OwedState.Submitted) {
            return SUBMITTED;
        }
        if (state instanceof OwedState.Returned) {
            return RETURNED;
        }
        return state instanceof OwedState.Accepted ? ACCEPTED : EXEMPT;
    }
}
