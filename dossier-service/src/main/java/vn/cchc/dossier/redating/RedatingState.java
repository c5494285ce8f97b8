package vn.cchc.dossier.redating;

/** How far a re-dating has come. */
enum RedatingState {
    /** The dossiers it touches are being listed. */
    LISTING,
    /** Listed; nothing moves until somebody starts it. */
    PROPOSED,
    RUNNING,
    DONE,
    /** The calendar changed again before it was started. */
    SUPERSEDED
}
