package vn.cchc.gateway;

/** A body turned out larger than its route allows. */
final class BodyTooLargeException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BodyTooLargeException(long limit) {
        super("body above " + limit + " bytes", null, false, false);
    }
}
