package vn.cchc.kit.reference;

import java.sql.SQLException;

/** The copy of agencies or calendars could not be read or written. */
public class ReferenceException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ReferenceException(String message, SQLException cause) {
        super(message, cause);
    }
}
