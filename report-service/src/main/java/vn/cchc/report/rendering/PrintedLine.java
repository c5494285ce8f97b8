package vn.cchc.report.rendering;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import vn.cchc.kit.spreadsheet.FormColumn;
import vn.cchc.kit.spreadsheet.FormRow;

/**
 * A row as it is printed.
 *
 * @param total whether it is the sum of the others
 */
public record PrintedLine(List<PrintedCell> cells, boolean total) {

    private static final int MOST_IN_A_LINE = 24;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    /**
     * A cell's words.
     *
     * @param figure whether they are a number or a date, which stand to the right
     */
    public record PrintedCell(String text, boolean figure) {

        /** How a page sets it: figures to the right, codes and short names in one line, the rest as wide as words need. */
        public String style() {
            if (figure) {
                return "figure";
            }
            return text.length() > MOST_IN_A_LINE ? "words" : "";
        }
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
            return new PrintedCell("", false);
        }
        if (value instanceof Number number) {
            return new PrintedCell(figure(number), true);
        }
        return value instanceof LocalDate day
                ? new PrintedCell(day.format(DAY), true)
                : new PrintedCell(value.toString(), false);
    }

    /** As people here write it: a point for thousands, a comma for parts. */
    private static String figure(Number number) {
        boolean whole = number instanceof Long || number instanceof Integer;
        var symbols = DecimalFormatSymbols.getInstance(Locale.forLanguageTag("vi"));
        return new DecimalFormat(whole ? "#,##0" : "#,##0.00", symbols).format(number);
    }
}
