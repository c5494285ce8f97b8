package vn.cchc.kit.inbox;

import java.sql.SQLException;

/** The inbox tables could not be read or written. */
public class InboxException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    InboxException(String message, SQLException cause) {
        super(message, cause);
    }
}
