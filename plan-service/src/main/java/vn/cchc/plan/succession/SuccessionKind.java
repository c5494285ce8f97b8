package vn.cchc.plan.succession;

/** What a closed agency owed. Tasks it led or took part in are handed on by themselves, where tasks are kept. */
public enum SuccessionKind {
    /** A plan of its own under a plan above. */
    CHILD_PLAN,
    /** Reports under a duty that names it. */
    REPORTING_DUTY
}
