package vn.cchc.plan.planning;

/** Whether whoever keeps the plan has answered. */
public enum DifficultyState {
    OPEN,
    ANSWERED
}
