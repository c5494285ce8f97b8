package vn.cchc.kit.spreadsheet;

import java.util.List;

/**
 * A column of a form.
 *
 * @param path headings from the one that spans most columns down to the column's own
 * @param number what the form calls the column, such as {@code (3)}; empty where it calls it nothing
 * @param width characters of ordinary text it has room for
 * @param paperOnly whether it serves the eye only, as a running number does, and programs can do without it
 */
public record FormColumn(List<String> path, String number, int width, boolean paperOnly) {

    private static final int FIGURE = 11;
    private static final int TEXT = 30;
    private static final int ORDINAL = 5;

    public FormColumn {
        if (path.isEmpty()) {
            throw new IllegalArgumentException("A column needs a heading");
        }
        path = List.copyOf(path);
    }

    /** A column of figures. */
    public static FormColumn figure(String number, String... path) {
        return new FormColumn(List.of(path), number, FIGURE, false);
    }

    /** A column of words. */
    public static FormColumn text(String number, String... path) {
        return new FormColumn(List.of(path), number, TEXT, false);
    }

    /** The running number of rows. */
    public static FormColumn ordinal(String number) {
        return new FormColumn(List.of("TT"), number, ORDINAL, true);
    }

    public FormColumn wide(int characters) {
        return new FormColumn(path, number, characters, paperOnly);
    }

    /** The headings on one line, as a table without merged cells has to name the column. */
    public String label() {
        var words = String.join(": ", path);
        return number.isEmpty() ? words : number + " " + words;
    }
}
