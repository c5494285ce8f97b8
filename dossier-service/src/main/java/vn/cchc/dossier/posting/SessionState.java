package vn.cchc.dossier.posting;

/** What became of a half day. */
enum SessionState {
    /** Published in time. */
    DONE,
    /** Published, but after its end and the grace. */
    LATE,
    /** Over, and nothing was published. */
    MISSED
}
