package vn.cchc.kit.spreadsheet;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** Writes a form as an .xlsx workbook that is ready to be printed and signed; rows are written as they come. */
public final class FormWorkbook {

    private static final int WINDOW = 100;
    private static final int LONGEST_SHEET_NAME = 31;
    private static final int CHARACTER = 256;
    private static final List<String> STATE =
            List.of("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc");

    private final FormTable table;
    private final SXSSFSheet sheet;
    private final FormCells cells;
    private final int last;
    private int next;

    private FormWorkbook(FormTable table, SXSSFWorkbook workbook) {
        this.table = table;
        this.sheet = workbook.createSheet(sheetName(table.head()));
        this.cells = new FormCells(workbook);
        this.last = table.columns().size() - 1;
    }

    /** The caller closes the stream. */
    public static void write(OutputStream out, FormTable table) {
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(WINDOW)) {
            workbook.setCompressTempFiles(true);
            // Readers that know only the plain format stumble over the other one; a list never has four gigabytes.
            workbook.setZip64Mode(Zip64Mode.Never);
            new FormWorkbook(table, workbook).fill();
            workbook.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void fill() {
        for (int column = 0; column <= last; column++) {
            sheet.setColumnWidth(column, table.columns().get(column).width() * CHARACTER);
        }
        page();
        head();
        heading();
        table.rows().forEach(this::row);
        table.notes().forEach(note -> line(note, FormCells.Look.NOTE));
        signatures();
    }

    /** A4 across, as wide as the page, the heading again on each. */
    private void page() {
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.getPrintSetup().setLandscape(true);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitWidth((short) 1);
        sheet.getPrintSetup().setFitHeight((short) 0);
    }

    private void head() {
        var head = table.head();
        int half = Math.max(0, last / 2);
        pair(head.agency().toUpperCase(Locale.forLanguageTag("vi")), STATE.get(0), half);
        pair(head.form(), STATE.get(1), half);
        next++;
        line(head.title(), FormCells.Look.TITLE);
        head.under().forEach(line -> line(line, FormCells.Look.UNDER));
        next++;
    }

    private void pair(String left, String right, int half) {
        var row = sheet.createRow(next);
        cells.put(row, 0, left, FormCells.Look.STATE);
        if (half < last) {
            cells.put(row, half + 1, right, FormCells.Look.STATE);
            merge(next, next, half + 1, last);
        }
        merge(next, next, 0, half);
        next++;
    }

    private void line(String text, FormCells.Look look) {
        cells.put(sheet.createRow(next), 0, text, look);
        merge(next, next, 0, last);
        next++;
    }

    private void heading() {
        var heading = new FormHeading(table.columns());
        int top = next;
        for (var line : heading.lines()) {
            var row = sheet.createRow(next++);
            for (int column = 0; column <= last; column++) {
                cells.put(row, column, "", FormCells.Look.HEADING);
            }
            line.forEach(cell -> cells.put(row, cell.column(), cell.text(), FormCells.Look.HEADING));
            line.forEach(cell -> merge(
                    top + cell.row(),
                    top + cell.row() + cell.rowSpan() - 1,
                    cell.column(),
                    cell.column() + cell.columnSpan() - 1));
        }
        if (heading.numbered()) {
            var row = sheet.createRow(next++);
            for (int column = 0; column <= last; column++) {
                cells.put(row, column, table.columns().get(column).number(), FormCells.Look.NUMBERING);
            }
        }
        sheet.createFreezePane(0, next);
        sheet.setRepeatingRows(new CellRangeAddress(top, next - 1, -1, -1));
    }

    private void row(FormRow values) {
        var row = sheet.createRow(next++);
        var look = values.kind() == FormRow.Kind.TOTAL ? FormCells.Look.TOTAL : FormCells.Look.PLAIN;
        for (int column = 0; column < values.cells().size(); column++) {
            cells.put(row, column, values.cells().get(column), look);
        }
    }

    private void signatures() {
        next++;
        int half = Math.max(0, last / 2);
        var row = sheet.createRow(next);
        cells.put(row, 0, "Người lập biểu", FormCells.Look.STATE);
        if (half < last) {
            cells.put(row, half + 1, "Thủ trưởng đơn vị", FormCells.Look.STATE);
            merge(next, next, half + 1, last);
        }
        merge(next, next, 0, half);
    }

    private void merge(int firstRow, int lastRow, int firstColumn, int lastColumn) {
        if (firstRow != lastRow || firstColumn != lastColumn) {
            sheet.addMergedRegionUnsafe(new CellRangeAddress(firstRow, lastRow, firstColumn, lastColumn));
        }
    }

    private static String sheetName(FormTable.Head head) {
        var name = WorkbookUtil.createSafeSheetName(head.form().isEmpty() ? head.title() : head.form());
        return name.length() > LONGEST_SHEET_NAME ? name.substring(0, LONGEST_SHEET_NAME) : name;
    }
}
