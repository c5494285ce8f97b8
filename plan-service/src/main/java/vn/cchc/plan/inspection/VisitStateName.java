package vn.cchc.plan.inspection;

import vn.cchc.plan.inspection.domain.VisitState;

/** The states of the inspection of a unit as they are stored and sent. */
enum VisitStateName {
    PLANNED,
    DONE,
    CANCELLED;

    static VisitStateName of(VisitState state) {
        if (state instanceof VisitState.Planned) {
            return PLANNED;
        }
        return state instanceof VisitState.Done ? DONE : CANCELLED;
    }
}
