package vn.cchc.dossier.register;

import java.sql.SQLException;

/** The history could not be read from the database. */
public final class HistoryUnreadException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    HistoryUnreadException(SQLException cause) {
        super("The history cannot be read", cause);
    }
}
