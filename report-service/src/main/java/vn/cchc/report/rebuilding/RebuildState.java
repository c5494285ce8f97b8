package vn.cchc.report.rebuilding;

/** How far a rebuild is. */
public enum RebuildState {
    /** Topics, or what their owners keep, are read again into the logs. */
    READING,
    /** Facts are folded apart from those that stand. */
    FOLDING,
    /** All are folded; what differs is put in place next, in one transaction. */
    SWAPPING,
    DONE,
    /** Given up after failures: the facts are as they were; what had been read again stays in the logs. */
    FAILED
}
