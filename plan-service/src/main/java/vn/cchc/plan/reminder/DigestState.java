package vn.cchc.plan.reminder;

/** How far a digest is. */
enum DigestState {
    /** No mail server was named when it was written: it is here to be read. */
    LISTED,
    /** Nobody entered an address for the agency. */
    UNADDRESSED,
    /** Waits to be sent, for the first time or again. */
    PENDING,
    SENT,
    /** Given up after too many attempts. */
    FAILED,
    /** Its day was over before it could be sent; what of it is still open went into the next digest. */
    LAPSED
}
