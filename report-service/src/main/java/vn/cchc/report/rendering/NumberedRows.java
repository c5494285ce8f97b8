package vn.cchc.report.rendering;

import java.util.Iterator;
import java.util.function.BiFunction;
import vn.cchc.kit.spreadsheet.FormRow;

/** Rows of a table of any length, made one after the other with their ordinal numbers. */
public final class NumberedRows {

    private NumberedRows() {}

    /** @param row makes the row of an item, the first one being number 1 */
    public static <T> Iterable<FormRow> of(Iterable<T> items, BiFunction<Integer, T, FormRow> row) {
        return () -> new Iterator<>() {
            private final Iterator<T> rest = items.iterator();
            private int number;

            @Override
            public boolean hasNext() {
                return rest.hasNext();
            }

            @Override
            public FormRow next() {
                number++;
                return row.apply(number, rest.next());
            }
        };
    }
}
