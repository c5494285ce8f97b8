package vn.cchc.plan.importing.reading;

/** What an annex is typed on, whatever the program. */
public interface Paper {

    /** Words above the next table. */
    Paper paragraph(String text);

    /** A line across all columns. */
    Paper heading(String text, int columns);

    Paper row(String... cells);

    /** Merges the last rows in one column. */
    Paper mergeDown(int rows, int column);

    String name();

    byte[] bytes();
}
