package vn.cchc.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class CatalogueSheetTest {
    private static final List<List<String>> EXPORTED = List.of(
            List.of("Mã thủ tục", "Tên thủ tục", "Thời hạn giải quyết"),
            List.of("1.000001", "Một", "5 ngày làm việc"),
            List.of("1.000002", "Hai", "7 ngày làm việc"));

    @Test
    void anAmendedRowKeepsWhatIsNotChangedAndOthersAreLeftOut() throws IOException {
        // Given
        CatalogueSheet sheet = CatalogueSheet.ofExport(workbook(EXPORTED));

        // When
        byte[] changed = sheet.amend("1.000002", Map.of("Thời hạn giải quyết", "3 ngày làm việc"))
                .add(Map.of("Mã thủ tục", "1.000003", "Tên thủ tục", "Ba"))
                .write();

        // Then
        assertThat(read(changed))
                .containsExactly(
                        EXPORTED.get(0), List.of("1.000002", "Hai", "3 ngày làm việc"), List.of("1.000003", "Ba", ""));
    }

    @Test
    void placeholdersOfTheSampleAreFilledIn() throws IOException {
        // Given
        JsonNode cells = new ObjectMapper().readTree("{\"Có hiệu lực từ\": \"{day}\", \"Tên thủ tục\": \"Một\"}");

        // When
        Map<String, String> row = CatalogueSheet.row(cells, Map.of("day", "01/12/2026"));

        // Then
        assertThat(row).isEqualTo(Map.of("Có hiệu lực từ", "01/12/2026", "Tên thủ tục", "Một"));
    }

    private static byte[] workbook(List<List<String>> rows) throws IOException {
        try (Workbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            var sheet = workbook.createSheet();
            for (int number = 0; number < rows.size(); number++) {
                Row row = sheet.createRow(number);
                for (int column = 0; column < rows.get(number).size(); column++) {
                    row.createCell(column).setCellValue(rows.get(number).get(column));
                }
            }
            workbook.write(out);
            return out.toByteArray();
        }
    }

    private static List<List<String>> read(byte[] xlsx) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        try (Workbook workbook = new XSSFWorkbook(new ByteArrayInputStream(xlsx))) {
            workbook.getSheetAt(0).forEach(row -> {
                List<String> cells = new ArrayList<>();
                row.forEach(cell -> cells.add(cell.getStringCellValue()));
                rows.add(cells);
            });
        }
        return rows;
    }
}
