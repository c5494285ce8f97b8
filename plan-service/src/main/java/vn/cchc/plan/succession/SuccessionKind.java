package vn.cchc.plan.succession;

/** What a closed agency owed. Tasks it led or took part in are handed on by themselves, where tasks are kept. */
public enum SuccessionKind {
    /** A plan of its own under a plan above. */
    CHILD_PLAN(true),
    /** Reports under a duty that names it. */
    REPORTING_DUTY(true),
    /** What was found at it and not put right yet. */
    FINDING(false),
    /** Its scores of a year, not final yet. */
    SCORECARD(false);

    private final boolean shared;

    SuccessionKind(boolean shared) {
        this.shared = shared;
    }

    /** Whether several agencies can owe it, each for itself; else one follows alone. */
    boolean isShared() {
        return shared;
    }
}
