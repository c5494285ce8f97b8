package vn.cchc.report.missing;

/** What the owner of missing events said. */
public enum AskedAnswer {
    /** It publishes them again, or some of them. */
    REPUBLISHED,
    /** It has none of them; only the topic itself may still have them. */
    ABSENT,
    /** It does not let this service ask, or does not know what it is asked. */
    REFUSED,
    /** It did not answer. */
    UNREACHABLE
}
