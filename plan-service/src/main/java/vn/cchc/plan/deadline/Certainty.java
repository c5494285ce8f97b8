package vn.cchc.plan.deadline;

/** How far a reading may be trusted without a person looking at it. */
public enum Certainty {
    CERTAIN,
    LIKELY,
    NEEDS_PERSON
}
