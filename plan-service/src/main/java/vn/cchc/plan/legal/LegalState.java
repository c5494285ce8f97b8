package vn.cchc.plan.legal;

/** Whether a document holds on a day. */
public enum LegalState {
    NOT_YET,
    IN_FORCE,
    SUSPENDED,
    EXPIRED
}
