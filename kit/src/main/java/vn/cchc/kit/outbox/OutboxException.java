package vn.cchc.kit.outbox;

import java.sql.SQLException;

/** The database refused or could not be reached while the outbox was written or read. */
public class OutboxException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    OutboxException(String message, SQLException cause) {
        super(message, cause);
    }
}
