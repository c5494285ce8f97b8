package vn.cchc.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PlanWorkbookTest {

    private static final int TASKS = 31;
    private static final int AREAS = 7;
    private static final int TIME = 6;

    private final DataFormatter formatter = new DataFormatter();
    private final AnnexPlan plan = AnnexPlan.ofYear(2026);
    private XSSFWorkbook workbook;
    private Sheet sheet;

    @BeforeEach
    void writeAndReadBack() throws IOException {
        workbook = new XSSFWorkbook(new ByteArrayInputStream(PlanWorkbook.write(plan)));
        sheet = workbook.getSheetAt(0);
    }

    @AfterEach
    void close() throws IOException {
        workbook.close();
    }

    @Test
    void everyTaskHasARowAndEveryAreaAHeading() {
        assertThat(plan.tasks()).hasSize(TASKS);
        assertThat(taskRows()).hasSize(TASKS);
        assertThat(texts(0).stream().filter(text -> text.matches("[IV]+\\. .+")))
                .hasSize(AREAS);
    }

    @Test
    void titleLinesStandAboveTheHeader() {
        assertThat(text(sheet.getRow(0), 0)).isEqualTo("PHỤ LỤC");
        assertThat(text(sheet.getRow(1), 0))
                .isEqualTo("DANH MỤC KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2026 CỦA TỈNH AN SƠN");
        assertThat(rowOf(sheet.getRow(4))).isEqualTo(PlanWorkbook.COLUMNS);
    }

    @Test
    void theHeaderComesOnceMoreWithinAnArea() {
        // Given
        List<Integer> headers = rows().stream()
                .filter(row -> rowOf(row).equals(PlanWorkbook.COLUMNS))
                .map(Row::getRowNum)
                .toList();

        // Then
        assertThat(headers).hasSize(2);
        assertThat(text(sheet.getRow(headers.get(1) - 1), 0)).matches("\\d+");
        assertThat(text(sheet.getRow(headers.get(1) + 1), 0)).matches("\\d+");
    }

    @Test
    void aGeneralTaskIsMergedDownOverItsSpecificOnes() {
        List<CellRangeAddress> down = sheet.getMergedRegions().stream()
                .filter(region -> region.getFirstColumn() == 1 && region.getLastColumn() == 1)
                .toList();
        assertThat(down).hasSize(7).allSatisfy(region -> {
            assertThat(text(sheet.getRow(region.getFirstRow()), 1)).isNotEmpty();
            assertThat(text(sheet.getRow(region.getLastRow()), 1)).isEmpty();
        });
    }

    @Test
    void severalDeadlinesStandOnLinesOfTheirOwn() {
        assertThat(text(taskRows().get(0), TIME))
                .isEqualTo("- Kế hoạch ban hành trước ngày 30/01/2026\n- Báo cáo kết quả trong quý IV năm 2026");
        assertThat(text(taskRows().get(1), TIME)).contains("31/12/2025");
    }

    @Test
    void nothingIsLeftToFillIn() {
        assertThat(rows()).allSatisfy(row -> assertThat(rowOf(row)).noneMatch(text -> text.contains("{")));
    }

    private List<Row> taskRows() {
        return rows().stream().filter(row -> text(row, 0).matches("\\d+")).toList();
    }

    private List<String> texts(int column) {
        return rows().stream().map(row -> text(row, column)).toList();
    }

    private List<String> rowOf(Row row) {
        List<String> texts = new ArrayList<>();
        for (int column = 0; column < PlanWorkbook.COLUMNS.size(); column++) {
            texts.add(text(row, column));
        }
        return texts;
    }

    private String text(Row row, int column) {
        return formatter.formatCellValue(row.getCell(column));
    }

    private List<Row> rows() {
        return StreamSupport.stream(sheet.spliterator(), false).toList();
    }
}
