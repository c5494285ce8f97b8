package vn.cchc.plan.scoring.criteria;

/** Whether a set of criteria binds. */
public enum SetState {
    DRAFT,
    /** Its criteria no longer change; units are scored by it. */
    IN_FORCE
}
