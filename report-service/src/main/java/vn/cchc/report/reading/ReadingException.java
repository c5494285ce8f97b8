package vn.cchc.report.reading;

/** The database did not answer a report's query; the cause decides what the caller is told. */
final class ReadingException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ReadingException(Exception cause) {
        super("Facts could not be read", cause);
    }
}
