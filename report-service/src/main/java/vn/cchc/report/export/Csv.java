package vn.cchc.report.export;

import java.util.List;
import java.util.stream.Collectors;

/** Comma-separated text (RFC 4180) that a spreadsheet opens with Vietnamese letters right and runs no formula from. */
public final class Csv {

    public static final String MEDIA_TYPE = "text/csv";

    /** Without it the spreadsheets in offices take UTF-8 for a code page of their own. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private static final String LINE_END = "\r\n";
    private static final String FORMULA_STARTS = "=+-@\t\r";

    private Csv() {}

    public static String of(List<String> header, List<List<Object>> rows) {
        var text = new StringBuilder(BYTE_ORDER_MARK).append(line(header));
        rows.forEach(row -> text.append(line(row)));
        return text.toString();
    }

    private static String line(List<?> cells) {
        return cells.stream().map(Csv::cell).collect(Collectors.joining(",", "", LINE_END));
    }

    /** Numbers stay numbers; text that could be a formula is made text by an apostrophe, as spreadsheets do themselves. */
    private static String cell(Object value) {
        if (value instanceof Number) {
            return value.toString();
        }
        var text = value == null ? "" : value.toString();
        var safe = isFormula(text) ? "'" + text : text;
        return needsQuotes(safe) ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }

    private static boolean isFormula(String text) {
        return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
    }

    private static boolean needsQuotes(String text) {
        return text.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r' || c == ';');
    }
}
