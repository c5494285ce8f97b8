package vn.cchc.kit.spreadsheet;

/** Stops the streaming of a sheet that has too many rows. */
final class RowLimitException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String sheet;

    RowLimitException(String sheet) {
        super("too many rows");
        this.sheet = sheet;
    }

    UnreadableFileException refusal(SheetLimits limits) {
        return new UnreadableFileException(
                FileProblem.TOO_LARGE, sheet, limits.rows() + 1, null, "Bảng có hơn " + limits.rows() + " dòng.");
    }
}
