package vn.cchc.kit.spreadsheet;

/** Stops the streaming of a sheet that has too many rows. */
final class RowLimitException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String sheet;

    RowLimitException(String sheet) {
        super("too many rows");
        this.sheet = sheet;
    }

    String sheet() {
        return sheet;
    }
}
