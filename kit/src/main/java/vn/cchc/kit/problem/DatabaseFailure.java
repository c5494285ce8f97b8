package vn.cchc.kit.problem;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import javax.transaction.xa.XAException;

/** A failed statement of plain JDBC code, unchecked; the mapper reads its SQL state. */
public final class DatabaseFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** The class of SQL states that say a value cannot be stored (PostgreSQL manual, appendix A). */
    public static final String DATA = "22";

    /** The class of SQL states that say a constraint was violated. */
    public static final String INTEGRITY = "23";

    /** Connection, resources, shut down, system: what is no fault of the statement (PostgreSQL manual, appendix A). */
    private static final List<String> AWAY = List.of("08", "53", "57P", "58");

    public DatabaseFailure(SQLException cause) {
        super(cause);
    }

    /**
     * Whether there is no database to work with: no connection, no room, shut down, or a commit nobody can tell the end of.
     * Whatever is asked then fails the same way.
     */
    public static boolean isAway(Throwable failed) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof XAException || cause instanceof SQLException sql && isAway(sql)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAway(SQLException failure) {
        String state = failure.getSQLState();
        return state == null ? isPoolExhausted(failure) : AWAY.stream().anyMatch(state::startsWith);
    }

    /** Agroal has no type of its own for it. */
    static boolean isPoolExhausted(SQLException failure) {
        String message = failure.getMessage();
        return message != null && message.contains("cquisition timeout");
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
