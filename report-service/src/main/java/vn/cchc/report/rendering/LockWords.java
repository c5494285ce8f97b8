package vn.cchc.report.rendering;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import vn.cchc.kit.spreadsheet.FormRow;
import vn.cchc.kit.spreadsheet.FormTable;

/** Puts what is said of a lock into a table. */
final class LockWords {

    private LockWords() {}

    /** First of the notes, where whoever signs looks. */
    static FormTable asNote(FormTable table, String words) {
        List<String> notes = new ArrayList<>(List.of(words));
        notes.addAll(table.notes());
        return new FormTable(table.head(), table.columns(), table.rows(), notes);
    }

    /** As the last row, where nothing but rows is written. */
    static FormTable asRow(FormTable table, String words) {
        var columns = table.columns();
        int first = IntStream.range(0, columns.size())
                .filter(column -> !columns.get(column).paperOnly())
                .findFirst()
                .orElseThrow();
        List<Object> cells = new ArrayList<>(Collections.nCopies(columns.size(), null));
        cells.set(first, words);
        var last = FormRow.apart(cells);
        Iterable<FormRow> rows = () -> followed(table.rows(), last);
        return new FormTable(table.head(), columns, rows, table.notes());
    }

    private static Iterator<FormRow> followed(Iterable<FormRow> rows, FormRow last) {
        return Stream.concat(StreamSupport.stream(rows.spliterator(), false), Stream.of(last))
                .iterator();
    }
}
