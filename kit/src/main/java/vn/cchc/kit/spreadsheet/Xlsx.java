package vn.cchc.kit.spreadsheet;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** Writes a table as an .xlsx workbook, row by row, with a heading that stays in sight and no cell that runs as a formula. */
public final class Xlsx {

    public static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** Rows kept in memory; earlier ones are in a temporary file already. */
    private static final int WINDOW = 100;

    private static final int COLUMN_WIDTH = 24 * 256;

    private final CellStyle heading;
    private final CellStyle date;
    private final CellStyle quoted;

    private Xlsx(SXSSFWorkbook workbook) {
        heading = workbook.createCellStyle();
        Font bold = workbook.createFont();
        bold.setBold(true);
        heading.setFont(bold);
        heading.setQuotePrefixed(true);
        date = workbook.createCellStyle();
        date.setDataFormat(workbook.createDataFormat().getFormat(CellValues.DATE_PATTERN));
        quoted = workbook.createCellStyle();
        quoted.setQuotePrefixed(true);
    }

    /** The caller closes the stream. */
    public static void write(OutputStream out, String sheet, List<String> header, Iterator<? extends List<?>> rows) {
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(WINDOW)) {
            workbook.setCompressTempFiles(true);
            // Readers that know only the plain format stumble over the other one; a list never has four gigabytes.
            workbook.setZip64Mode(Zip64Mode.Never);
            new Xlsx(workbook).fill(workbook.createSheet(WorkbookUtil.createSafeSheetName(sheet)), header, rows);
            workbook.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void fill(Sheet sheet, List<String> header, Iterator<? extends List<?>> rows) {
        Row first = sheet.createRow(0);
        for (int column = 0; column < header.size(); column++) {
            sheet.setColumnWidth(column, COLUMN_WIDTH);
            Cell cell = first.createCell(column);
            cell.setCellStyle(heading);
            cell.setCellValue(header.get(column));
        }
        sheet.createFreezePane(0, 1);
        for (int number = 1; rows.hasNext(); number++) {
            Row row = sheet.createRow(number);
            List<?> values = rows.next();
            for (int column = 0; column < values.size(); column++) {
                put(row, column, values.get(column));
            }
        }
    }

    private void put(Row row, int column, Object value) {
        if (value == null) {
            return;
        }
        Cell cell = row.createCell(column);
        if (value instanceof Number number) {
            cell.setCellValue(number.doubleValue());
        } else if (value instanceof LocalDate day) {
            cell.setCellStyle(date);
            cell.setCellValue(day);
        } else {
            put(cell, CellValues.text(value));
        }
    }

    /** The prefix is how a spreadsheet marks what was typed as text; without it, editing the cell would run the formula. */
    private void put(Cell cell, String text) {
        if (SafeCells.isFormula(text)) {
            cell.setCellStyle(quoted);
        }
        int longest = SpreadsheetVersion.EXCEL2007.getMaxTextLength();
        cell.setCellValue(text.length() > longest ? text.substring(0, longest) : text);
    }
}
