package vn.cchc.kit.inbox;

/** The inbox tables could not be read or written, or the topics not be asked. */
public class InboxException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    InboxException(String message, Exception cause) {
        super(message, cause);
    }
}
