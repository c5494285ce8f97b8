package vn.cchc.local;

/** Why the stack can't start or go on, in words for the person at the terminal. */
public final class StackFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public StackFailure(String message) {
        super(message);
    }

    public StackFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
