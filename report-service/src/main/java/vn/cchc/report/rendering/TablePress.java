package vn.cchc.report.rendering;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import vn.cchc.kit.paper.PdfPrinter;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Text;
import vn.cchc.kit.spreadsheet.FormHeading;
import vn.cchc.kit.spreadsheet.FormRow;
import vn.cchc.kit.spreadsheet.FormTable;

/** Prints a report on paper; what it is made of is escaped by the template and never becomes markup. */
@ApplicationScoped
class TablePress {

    /** The whole of a PDF is laid out in memory; some hundred and fifty pages. */
    static final int MOST_ROWS = 5_000;

    private static final Text TOO_LONG = Text.of(
            "Báo cáo có hơn " + MOST_ROWS + " dòng, không in thành PDF được; hãy tải csv hoặc xlsx.",
            "The report has more than " + MOST_ROWS + " rows, too many for a PDF; ask for csv or xlsx.");

    private final Template page;
    private final PdfPrinter printer = new PdfPrinter();

    TablePress(@Location("report/table.html") Template page) {
        this.page = page;
    }

    byte[] print(FormTable table) {
        var heading = new FormHeading(table.columns());
        return printer.print(page.data("table", table)
                .data("heading", heading)
                .data("lines", lines(table))
                .data("widths", PrintedLine.widths(table.columns()))
                .render());
    }

    private static List<PrintedLine> lines(FormTable table) {
        List<PrintedLine> lines = new ArrayList<>();
        for (FormRow row : table.rows()) {
            if (lines.size() == MOST_ROWS) {
                throw Problems.unprocessable("report-too-long", TOO_LONG);
            }
            lines.add(PrintedLine.of(row));
        }
        return lines;
    }
}
