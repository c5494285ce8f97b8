package vn.cchc.kit.problem;

import java.sql.SQLException;

/**
 * The shape of a failure without its words: class names, SQL state and stack, but no message, since messages of drivers
 * and parsers quote the payload.
 */
public final class WithoutMessage extends Throwable {
    private static final long serialVersionUID = 1L;
    private static final int DEEPEST = 8;

    private WithoutMessage(Throwable original, Throwable cause) {
        super(describe(original), cause);
        setStackTrace(original.getStackTrace());
    }

    /** {@code null} stays {@code null}. */
    public static Throwable of(Throwable original) {
        return of(original, 0);
    }

    private static Throwable of(Throwable original, int depth) {
        if (original == null || depth == DEEPEST) {
            return null;
        }
        return new WithoutMessage(original, of(original.getCause(), depth + 1));
    }

    private static String describe(Throwable original) {
        String name = original.getClass().getName();
        return original instanceof SQLException failure ? name + " SQLSTATE " + failure.getSQLState() : name;
    }

    @Override
    public String toString() {
        return getMessage();
    }
}
