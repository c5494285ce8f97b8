package vn.cchc.plan.planning;

/** Whether a plan binds yet. */
public enum PlanState {
    /** Seen only by those who prepare it. */
    DRAFT,
    /** Its tasks are assigned. */
    ISSUED
}
