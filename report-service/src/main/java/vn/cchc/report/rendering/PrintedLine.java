package vn.cchc.report.rendering;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.cchc.kit.spreadsheet.FormColumn;
import vn.cchc.kit.spreadsheet.FormRow;

/**
 * A row as it is printed.
 *
 * @param total whether it is the sum of the others
 */
public record PrintedLine(List<PrintedCell> cells, boolean total) {

    private static final int MOST_IN_A_LINE = 24;
    private static final int MOST_IN_FEW_LINES = 100;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    /**
     * A cell's words.
     *
     * @param figure whether they are a number or a date, which stand to the right
     * @param link where it leads to on a page; null where nowhere
     */
    public record PrintedCell(String text, boolean figure, PrintedLink link) {

        /** How a page sets it: figures to the right, codes and short names in one line, the rest as wide as words need. */
        public String style() {
            if (figure) {
                return "figure";
            }
            if (text.length() <= MOST_IN_A_LINE) {
                return text.contains(" ") ? "" : "code";
            }
            return text.length() > MOST_IN_FEW_LINES ? "words long" : "words";
        }
    }

    /**
     * Where a figure leads to.
     *
     * @param label the figure, and what it is a figure of: of numbers alone nobody knows where they lead to; null for words
     */
    public record PrintedLink(String address, String label) {}

    /** With links. */
    static PrintedLine of(FormRow row, List<FormColumn> columns) {
        var plain = of(row);
        List<PrintedCell> cells = new ArrayList<>(plain.cells);
        row.links().forEach((column, address) -> {
            var cell = plain.cells.get(column);
            if (row.cells().get(column) instanceof Number number && number.doubleValue() != 0) {
                var label = "%s: %s".formatted(cell.text, label(row, columns, column));
                cells.set(column, new PrintedCell(cell.text, cell.figure, new PrintedLink(address, label)));
            } else if (row.cells().get(column) instanceof String) {
                cells.set(column, new PrintedCell(cell.text, cell.figure, new PrintedLink(address, null)));
            }
        });
        return new PrintedLine(cells, plain.total);
    }

    /** The headings of the column, and the words that the row begins with. */
    private static String label(FormRow row, List<FormColumn> columns, int column) {
        var words = row.cells().subList(0, Collections.min(row.links().keySet())).stream()
                .filter(cell -> cell instanceof String || cell instanceof LocalDate)
                .map(cell -> cell(cell).text)
                .filter(text -> !text.isBlank());
        return Stream.concat(
                        Stream.of(
                                "mở danh sách hồ sơ",
                                String.join(" ", columns.get(column).path())),
                        words)
                .collect(Collectors.joining(", "));
    }

    static PrintedLine of(FormRow row) {
        return new PrintedLine(row.cells().stream().map(PrintedLine::cell).toList(), row.kind() == FormRow.Kind.TOTAL);
    }

    /** How wide each column is, in percent of the page. */
    static List<String> widths(List<FormColumn> columns) {
        double all = columns.stream().mapToInt(FormColumn::width).sum();
        return columns.stream()
                .map(column -> String.format(Locale.ROOT, "%.2f%%", 100 * column.width() / all))
                .toList();
    }

    private static PrintedCell cell(Object value) {
        if (value == null) {
            return new PrintedCell("", false, null);
        }
        if (value instanceof Number number) {
            return new PrintedCell(figure(number), true, null);
        }
        return value instanceof LocalDate day
                ? new PrintedCell(day.format(DAY), true, null)
                : new PrintedCell(value.toString(), false, null);
    }

    /** As people here write it: a point for thousands, a comma for parts. */
    private static String figure(Number number) {
        boolean whole = number instanceof Long || number instanceof Integer;
        var symbols = DecimalFormatSymbols.getInstance(Locale.forLanguageTag("vi"));
        return new DecimalFormat(whole ? "#,##0" : "#,##0.00", symbols).format(number);
    }
}
