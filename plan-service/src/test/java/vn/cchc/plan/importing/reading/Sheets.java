package vn.cchc.plan.importing.reading;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Builds annexes the way an office types them. */
public final class Sheets implements Paper {

    static final String[] HEADER = {
        "TT", "Nhiệm vụ chung", "Nhiệm vụ cụ thể", "Sản phẩm", "Cơ quan chủ trì", "Cơ quan phối hợp", "Thời gian"
    };

    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final XSSFSheet sheet = workbook.createSheet("Phụ lục");
    private int next;

    public static Sheets annex() {
        return new Sheets()
                .heading("PHỤ LỤC")
                .heading("Danh mục nhiệm vụ cải cách hành chính")
                .row(HEADER);
    }

    /** A line across all columns. */
    Sheets heading(String text) {
        return heading(text, HEADER.length);
    }

    @Override
    public Sheets paragraph(String text) {
        return row(text);
    }

    @Override
    public Sheets heading(String text, int columns) {
        row(text);
        return merge(next - 1, next - 1, 0, columns - 1);
    }

    @Override
    public String name() {
        return "phụ lục.xlsx";
    }

    @Override
    public Sheets row(String... cells) {
        var row = sheet.createRow(next++);
        for (int i = 0; i < cells.length; i++) {
            if (!cells[i].isEmpty()) {
                row.createCell(i).setCellValue(cells[i]);
            }
        }
        return this;
    }

    /** Merges the last rows in one column. */
    @Override
    public Sheets mergeDown(int rows, int column) {
        return merge(next - rows, next - 1, column, column);
    }

    Sheets merge(int firstRow, int lastRow, int firstColumn, int lastColumn) {
        sheet.addMergedRegion(new CellRangeAddress(firstRow, lastRow, firstColumn, lastColumn));
        return this;
    }

    XSSFSheet sheet() {
        return sheet;
    }

    XSSFWorkbook workbook() {
        return workbook;
    }

    @Override
    public byte[] bytes() {
        try (var out = new ByteArrayOutputStream()) {
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    AnnexReading read() {
        return read(bytes());
    }

    static AnnexReading read(byte[] file) {
        return AnnexReader.read("annex.xlsx", stream(file));
    }

    static InputStream stream(byte[] file) {
        return new ByteArrayInputStream(file);
    }
}
