package vn.cchc.kit.inbox;

/**
 * An event that can never be handled, such as one of an unknown type or with impossible data. The message becomes a header
 * of the dead letter, so it names what is wrong and never repeats the payload.
 */
public class PoisonEventException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public PoisonEventException(String message) {
        super(message);
    }

    public PoisonEventException(String message, Throwable cause) {
        super(message, cause);
    }
}
