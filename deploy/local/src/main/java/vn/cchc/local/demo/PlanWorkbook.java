package vn.cchc.local.demo;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Lays the annex of a plan out as an office does: title lines, a header, a heading across the table for each area,
 * general tasks merged down over their specific ones, and the header once more where a printed page begins.
 */
final class PlanWorkbook {

    static final List<String> COLUMNS = List.of(
            "TT",
            "Nhiệm vụ chung",
            "Nhiệm vụ cụ thể",
            "Sản phẩm",
            "Cơ quan chủ trì",
            "Cơ quan phối hợp",
            "Thời gian thực hiện");

    private static final String SHEET = "Phụ lục";
    private static final int[] WIDTHS = {6, 24, 40, 40, 20, 24, 32};
    private static final int CHARACTER = 256;
    private static final int LAST_COLUMN = WIDTHS.length - 1;
    private static final int TITLE_COLUMN = 1;

    /** A printed page ends after this many tasks, but never between tasks that share a cell. */
    private static final int TASKS_ON_FIRST_PAGE = 16;

    private final AnnexPlan plan;
    private final Sheet sheet;
    private final AnnexStyles styles;
    private int nextRow;

    private PlanWorkbook(AnnexPlan plan, Workbook workbook) {
        this.plan = plan;
        this.sheet = workbook.createSheet(SHEET);
        this.styles = AnnexStyles.in(workbook);
    }

    /** The annex as an .xlsx file. */
    static byte[] write(AnnexPlan plan) {
        try (Workbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            new PlanWorkbook(plan, workbook).layOut();
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("The annex cannot be written", e);
        }
    }

    private void layOut() {
        page();
        across("PHỤ LỤC", styles.title());
        across("DANH MỤC " + plan.plan().title().toUpperCase(Locale.forLanguageTag("vi")), styles.title());
        across(
                "(Kèm theo Kế hoạch số %s của UBND tỉnh An Sơn)"
                        .formatted(plan.plan().number()),
                styles.note());
        nextRow++;
        header();
        String area = "";
        boolean newPage = false;
        for (int i = 0; i < plan.tasks().size(); i += shared(i)) {
            AnnexTask first = plan.tasks().get(i);
            if (!first.area().equals(area)) {
                area = first.area();
                across(area, styles.area());
            } else if (!newPage && i >= TASKS_ON_FIRST_PAGE) {
                newPage = true;
                header();
            }
            tasks(plan.tasks().subList(i, i + shared(i)));
        }
    }

    /** How many tasks from this one on stand under the same general task. */
    private int shared(int index) {
        AnnexTask first = plan.tasks().get(index);
        return (int) plan.tasks().stream()
                .skip(index)
                .takeWhile(first::sharesTitleWith)
                .count();
    }

    private void page() {
        for (int column = 0; column <= LAST_COLUMN; column++) {
            sheet.setColumnWidth(column, WIDTHS[column] * CHARACTER);
        }
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.getPrintSetup().setFitHeight((short) 0);
    }

    private void across(String text, CellStyle style) {
        Row row = row();
        for (int column = 0; column <= LAST_COLUMN; column++) {
            row.createCell(column).setCellStyle(style);
        }
        row.getCell(0).setCellValue(text);
        sheet.addMergedRegion(new CellRangeAddress(row.getRowNum(), row.getRowNum(), 0, LAST_COLUMN));
    }

    private void header() {
        Row row = row();
        for (int column = 0; column <= LAST_COLUMN; column++) {
            cell(row, column, COLUMNS.get(column), styles.header());
        }
    }

    private void tasks(List<AnnexTask> sharing) {
        int first = nextRow;
        for (AnnexTask task : sharing) {
            String title = nextRow == first ? task.title() : "";
            task(row(), task, title);
        }
        if (sharing.size() > 1) {
            sheet.addMergedRegion(new CellRangeAddress(first, nextRow - 1, TITLE_COLUMN, TITLE_COLUMN));
        }
    }

    private void task(Row row, AnnexTask task, String title) {
        int column = 0;
        cell(row, column++, task.number(), styles.number());
        cell(row, column++, title, styles.cell());
        cell(row, column++, lines(task.details()), styles.cell());
        cell(row, column++, lines(task.deliverables()), styles.cell());
        cell(row, column++, String.join("; ", task.lead()), styles.cell());
        cell(row, column++, String.join("; ", task.coordinating()), styles.cell());
        cell(row, column, task.deadlineText(), styles.cell());
    }

    /** One thing stands alone; several stand on lines of their own behind dashes. */
    static String lines(List<String> texts) {
        return texts.size() == 1 ? texts.get(0) : "- " + String.join("\n- ", texts);
    }

    private static void cell(Row row, int column, String text, CellStyle style) {
        Cell cell = row.createCell(column);
        cell.setCellStyle(style);
        if (!text.isEmpty()) {
            cell.setCellValue(text);
        }
    }

    private Row row() {
        return sheet.createRow(nextRow++);
    }
}
