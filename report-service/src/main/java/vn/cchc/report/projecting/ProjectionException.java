package vn.cchc.report.projecting;

/** The database refused a batch; the inbox rolls back and tries again. */
final class ProjectionException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ProjectionException(Exception cause) {
        super("Facts could not be written", cause);
    }
}
