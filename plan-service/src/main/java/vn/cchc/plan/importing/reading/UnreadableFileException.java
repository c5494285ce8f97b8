package vn.cchc.plan.importing.reading;

/** A file that cannot be read at all, with a stable code and the place when one is known. */
public final class UnreadableFileException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final FileProblem code;
    private final String sheet;
    private final Integer row;
    private final String column;

    UnreadableFileException(FileProblem code, String sheet, Integer row, String column, String message) {
        super(message);
        this.code = code;
        this.sheet = sheet;
        this.row = row;
        this.column = column;
    }

    UnreadableFileException(FileProblem code, String message) {
        this(code, null, null, null, message);
    }

    public FileProblem code() {
        return code;
    }

    /** Name of the sheet, or null. */
    public String sheet() {
        return sheet;
    }

    /** Number of the row from 1, or null. */
    public Integer row() {
        return row;
    }

    /** Letter or name of the column, or null. */
    public String column() {
        return column;
    }
}
