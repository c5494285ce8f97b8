package vn.cchc.kit.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class FormTableTest {

    private static final List<FormColumn> COLUMNS = List.of(
            FormColumn.text("(2)", "Lĩnh vực"),
            FormColumn.figure("(3)", "Tiếp nhận", "Tổng số"),
            FormColumn.figure("(4)", "Tiếp nhận", "Trong kỳ", "Trực tuyến"),
            FormColumn.figure("(5)", "Tiếp nhận", "Trong kỳ", "Trực tiếp"),
            FormColumn.figure("(6)", "Tiếp nhận", "Từ kỳ trước"));
    private static final FormTable TABLE = new FormTable(
            new FormTable.Head("Biểu số II.06a", "Xã Ia Ring", "Kết quả giải quyết", List.of("Quý III năm 2026")),
            COLUMNS,
            List.of(
                    FormRow.plain(Arrays.asList("=Hộ tịch", 12L, 7L, null, 2.5)),
                    FormRow.total(Arrays.asList("Tổng số", 12L, 7L, 3L, 2L))),
            List.of("Số liệu đến hết ngày 14/9/2026."));

    @Test
    void headingsThatColumnsShareStandAboveThemOnce() {
        // When
        var lines = new FormHeading(COLUMNS).lines();

        // Then
        assertThat(lines.get(0))
                .containsExactly(
                        new FormHeading.Cell(0, 0, 3, 1, "Lĩnh vực"), new FormHeading.Cell(0, 1, 1, 4, "Tiếp nhận"));
        assertThat(lines.get(1))
                .containsExactly(
                        new FormHeading.Cell(1, 1, 2, 1, "Tổng số"),
                        new FormHeading.Cell(1, 2, 1, 2, "Trong kỳ"),
                        new FormHeading.Cell(1, 4, 2, 1, "Từ kỳ trước"));
        assertThat(lines.get(2))
                .containsExactly(
                        new FormHeading.Cell(2, 2, 1, 1, "Trực tuyến"), new FormHeading.Cell(2, 3, 1, 1, "Trực tiếp"));
    }

    @Test
    void aWorkbookHasTheFormsHeadItsFiguresAndNoFormula() throws IOException {
        // Given
        var out = new ByteArrayOutputStream();

        // When
        FormWorkbook.write(out, TABLE);

        // Then
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            var sheet = workbook.getSheetAt(0);
            assertThat(sheet.getSheetName()).isEqualTo("Biểu số II.06a");
            assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("XÃ IA RING");
            assertThat(sheet.getRow(3).getCell(0).getStringCellValue()).isEqualTo("Kết quả giải quyết");
            var first = sheet.getRow(10);
            assertThat(first.getCell(0).getStringCellValue()).isEqualTo("=Hộ tịch");
            assertThat(first.getCell(0).getCellStyle().getQuotePrefixed()).isTrue();
            assertThat(first.getCell(1).getNumericCellValue()).isEqualTo(12);
            assertThat(first.getCell(3).getStringCellValue()).isEmpty();
            assertThat(sheet.getRow(9).getCell(4).getStringCellValue()).isEqualTo("(6)");
            assertThat(sheet.getRow(12).getCell(0).getStringCellValue()).startsWith("Số liệu");
        }
    }

    @Test
    void commaSeparatedTextNamesEachColumnOnOneLine() {
        // Given
        var out = new ByteArrayOutputStream();

        // When
        Csv.write(out, TABLE);

        // Then
        assertThat(out.toString(StandardCharsets.UTF_8).lines())
                .containsExactly(
                        "\uFEFF(2) Lĩnh vực,(3) Tiếp nhận: Tổng số,(4) Tiếp nhận: Trong kỳ: Trực tuyến,"
                                + "(5) Tiếp nhận: Trong kỳ: Trực tiếp,(6) Tiếp nhận: Từ kỳ trước",
                        "'=Hộ tịch,12,7,,2.5",
                        "Tổng số,12,7,3,2");
    }
}
