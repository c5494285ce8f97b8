package vn.cchc.kit.spreadsheet;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import vn.cchc.kit.problem.Problem;
import vn.cchc.kit.problem.ProblemCode;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Text;
import vn.cchc.kit.problem.Violation;

/** A file that cannot be read at all, with a stable code and the place when one is known. */
public final class UnreadableFileException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final FileProblem code;
    private final String sheet;
    private final Integer row;
    private final String column;

    public UnreadableFileException(FileProblem code, String sheet, Integer row, String column, String message) {
        super(message);
        this.code = code;
        this.sheet = sheet;
        this.row = row;
        this.column = column;
    }

    public UnreadableFileException(FileProblem code, String message) {
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

    /** The answer to the upload, pointing at sheet, row and column as far as they are known. */
    public Problem problem() {
        ProblemCode status = switch (code) {
            case TYPE, MACROS -> ProblemCode.UNSUPPORTED_MEDIA_TYPE;
            case TOO_LARGE -> ProblemCode.TOO_LARGE;
            case ENCRYPTED, EMPTY, NO_TABLE, MALFORMED -> ProblemCode.BAD_REQUEST;
        };
        Text detail = Text.of(getMessage(), "The file was refused: " + code.code() + ".");
        return Problems.custom(
                status.status(), code.code(), status.title(), detail, List.of(Violation.at(pointer(), detail)));
    }

    private String pointer() {
        StringBuilder pointer = new StringBuilder("/file");
        Stream.of(sheet, row, column)
                .filter(Objects::nonNull)
                .map(place -> place.toString().replace("~", "~0").replace("/", "~1"))
                .forEach(place -> pointer.append('/').append(place));
        return pointer.toString();
    }
}
