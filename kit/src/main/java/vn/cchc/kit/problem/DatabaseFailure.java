package vn.cchc.kit.problem;

import java.sql.SQLException;
import java.util.Optional;

/** A failed statement of plain JDBC code, unchecked; the mapper reads its SQL state. */
public final class DatabaseFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** The class of SQL states that say a value cannot be stored (PostgreSQL manual, appendix A). */
    public static final String DATA = "22";

    /** The class of SQL states that say a constraint was violated. */
    public static final String INTEGRITY = "23";

    public DatabaseFailure(SQLException cause) {
        super(cause);
    }

    /** The class of the SQL state, anywhere in the chain of causes; empty when the database had no part in it. */
    public static Optional<String> stateClass(Throwable failed) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql
                    && sql.getSQLState() != null
                    && sql.getSQLState().length() >= 2) {
                return Optional.of(sql.getSQLState().substring(0, 2));
            }
        }
        return Optional.empty();
    }
}
