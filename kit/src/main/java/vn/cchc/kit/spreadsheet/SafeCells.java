package vn.cchc.kit.spreadsheet;

/** Text that a spreadsheet would run as a formula, made text (OWASP, CSV injection). */
final class SafeCells {

    private static final String FORMULA_STARTS = "=+-@\t\r";
    private static final char GUARD = '\'';

    private SafeCells() {}

    static boolean isFormula(String text) {
        return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
    }

    /** With the apostrophe by which spreadsheets themselves make text of it. */
    static String guarded(String text) {
        return isFormula(text) ? GUARD + text : text;
    }

    /** What {@link #guarded} was given. */
    static String withoutGuard(String text) {
        boolean guarded = text.length() > 1 && text.charAt(0) == GUARD && isFormula(text.substring(1));
        return guarded ? text.substring(1) : text;
    }
}
