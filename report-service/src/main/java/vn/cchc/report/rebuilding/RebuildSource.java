package vn.cchc.report.rebuilding;

/** What facts are folded from. */
public enum RebuildSource {
    /** The events this service keeps. */
    LOG,
    /** The same, after the topics were read again into them from where they begin. */
    TOPICS
}
