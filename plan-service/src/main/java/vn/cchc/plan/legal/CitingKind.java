package vn.cchc.plan.legal;

/** What may rest on a document of the register. */
public enum CitingKind {
    PLAN,
    TASK,
    TARGET,
    FINDING
}
