package vn.cchc.plan.planning;

/** The sort of document a plan is issued as. */
public enum Instrument {
    /** A decision (QĐ-UBND) with the plan attached. */
    DECISION,
    /** A plan by itself (KH-UBND). */
    PLAN,
    /** An official letter (công văn). */
    OFFICIAL_LETTER
}
