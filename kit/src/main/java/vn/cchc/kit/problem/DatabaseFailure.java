package vn.cchc.kit.problem;

import java.sql.SQLException;

/** A failed statement of plain JDBC code, unchecked; the mapper reads its SQL state. */
public final class DatabaseFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public DatabaseFailure(SQLException cause) {
        super(cause);
    }
}
