package vn.cchc.kit.messaging;

/** The bytes are not an event of ours. The message names what is wrong and never repeats the payload. */
public class InvalidEnvelopeException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    InvalidEnvelopeException(String message) {
        super(message);
    }
}
