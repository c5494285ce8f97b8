package vn.cchc.plan.inspection;

import vn.cchc.plan.inspection.domain.FindingState;

/** The states of a finding as they are stored and sent. */
enum FindingStateName {
    DETECTED,
    RECOMMENDED,
    HANDLING,
    DONE,
    WITHDRAWN;

    static FindingStateName of(FindingState state) {
        if (state instanceof FindingState.Detected) {
            return DETECTED;
        }
        if (state instanceof FindingState.Recommended) {
            return RECOMMENDED;
        }
        if (state instanceof FindingState.Handling) {
            return HANDLING;
        }
        return state instanceof FindingState.Done ? DONE : WITHDRAWN;
    }
}
