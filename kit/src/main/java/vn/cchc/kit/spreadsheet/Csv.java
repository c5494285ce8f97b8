package vn.cchc.kit.spreadsheet;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Comma-separated text (RFC 4180) that a spreadsheet opens with Vietnamese letters right and runs no formula from. */
public final class Csv {

    public static final String MEDIA_TYPE = "text/csv";

    /** Without it the spreadsheets in offices take UTF-8 for a code page of their own. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private static final String LINE_END = "\r\n";

    private Csv() {}

    public static String of(List<String> header, List<List<Object>> rows) {
        var text = new StringBuilder(BYTE_ORDER_MARK).append(line(header));
        rows.forEach(row -> text.append(line(row)));
        return text.toString();
    }

    /** Row by row, never holding more than one; the caller closes the stream. */
    public static void write(OutputStream out, List<String> header, Iterator<? extends List<?>> rows) {
        try {
            Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            writer.write(BYTE_ORDER_MARK + line(header));
            while (rows.hasNext()) {
                writer.write(line(rows.next()));
            }
            writer.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A form without what stands above and below its table, and without what serves the eye only. */
    public static void write(OutputStream out, FormTable table) {
        var columns = table.columns();
        var kept = IntStream.range(0, columns.size())
                .filter(column -> !columns.get(column).paperOnly())
                .boxed()
                .toList();
        var header = kept.stream().map(column -> columns.get(column).label()).toList();
        var rows = table.rows().iterator();
        write(out, header, new Iterator<List<?>>() {
            @Override
            public boolean hasNext() {
                return rows.hasNext();
            }

            @Override
            public List<?> next() {
                var cells = rows.next().cells();
                List<Object> values = new ArrayList<>(kept.size());
                kept.forEach(column -> values.add(cells.get(column)));
                return values;
            }
        });
    }

    private static String line(List<?> cells) {
        return cells.stream().map(Csv::cell).collect(Collectors.joining(",", "", LINE_END));
    }

    /** Numbers stay numbers; text that could be a formula is made text by an apostrophe, as spreadsheets do themselves. */
    private static String cell(Object value) {
        if (value instanceof Number) {
            return value.toString();
        }
        var safe = SafeCells.guarded(CellValues.text(value));
        return needsQuotes(safe) ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }

    private static boolean needsQuotes(String text) {
        return text.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r' || c == ';' || c == '\t');
    }
}
