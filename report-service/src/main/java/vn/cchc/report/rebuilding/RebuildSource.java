package vn.cchc.report.rebuilding;

/** What facts are folded from. */
public enum RebuildSource {
    /** The events this service keeps. */
    LOG,
    /** The same, after the topics were read again into them from where they begin; what was cut off comes from the owners. */
    TOPICS,
    /** The same, after all that the owners keep was read into them. */
    OWNERS
}
