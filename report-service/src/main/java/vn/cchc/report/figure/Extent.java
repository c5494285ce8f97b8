package vn.cchc.report.figure;

/** How much is counted. */
public enum Extent {
    /** Dossiers only, which add up. */
    DOSSIERS,
    /** Different procedures beside them, which don't. */
    WITH_PROCEDURES
}
