package vn.cchc.kit.spreadsheet;

/** Why a file was refused; {@link #code()} is stable and goes into the problem answer. */
public enum FileProblem {
    /** Not of the type it should be, whatever its name says. */
    TYPE("file-type"),
    /** Carries macros. */
    MACROS("file-macros"),
    /** Larger than a sheet typed by people can be, also once unpacked; or too many rows. */
    TOO_LARGE("file-too-large"),
    /** Protected by a password. */
    ENCRYPTED("file-encrypted"),
    /** Nothing in it. */
    EMPTY("file-empty"),
    /** No table with the columns looked for. */
    NO_TABLE("file-no-table"),
    /** Damaged, or with content a workbook must not have (external entities, malformed parts). */
    MALFORMED("file-malformed");

    private final String code;

    FileProblem(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
