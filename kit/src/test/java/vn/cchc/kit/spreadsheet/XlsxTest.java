package vn.cchc.kit.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class XlsxTest {

    private static final List<List<?>> ROWS =
            List.of(Arrays.asList("Nguyễn Văn An", LocalDate.of(2026, 11, 21), 8000L, null, "=HYPERLINK(\"x\")"));

    @Test
    void whatIsWrittenIsReadAgain() {
        // When
        Grid grid = read(workbook());

        // Then
        assertThat(grid.name()).isEqualTo("Sổ");
        assertThat(grid.cells(0).values()).containsExactly("Tên", "Ngày", "Tiền", "Trống", "Ghi chú");
        assertThat(grid.cells(1))
                .containsEntry(0, "Nguyễn Văn An")
                .containsEntry(1, "21/11/2026")
                .containsEntry(2, "8000")
                .doesNotContainKey(3)
                .containsEntry(4, "=HYPERLINK(\"x\")");
    }

    @Test
    void textThatCouldBeAFormulaIsTextAndStaysText() throws IOException {
        // When
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(workbook()))) {
            var cell = workbook.getSheetAt(0).getRow(1).getCell(4);

            // Then
            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
        }
    }

    @Test
    void refusesBombsMacrosAndWhatIsNoWorkbook() throws IOException {
        byte[] bomb = with("xl/media/x.bin", new byte[(int) SheetLimits.STANDARD.unpackedBytes()]);
        byte[] macros = with("xl/vbaProject.bin", new byte[1]);

        assertThat(refusal(bomb)).isEqualTo(FileProblem.TOO_LARGE);
        assertThat(refusal(macros)).isEqualTo(FileProblem.MACROS);
        assertThat(refusal("%PDF-1.7".getBytes(StandardCharsets.UTF_8))).isEqualTo(FileProblem.TYPE);
    }

    @ParameterizedTest
    @CsvSource({
        "m/d/yy, 30/06/2026",
        "[$-1042A]dd\\/mm\\/yyyy;@, 30/06/2026",
        "mmm-yy, 06/2026",
        "mm/yyyy, 06/2026",
        "d-mmm, 30/06",
        "d/m, 30/06"
    })
    void aDateIsShownAsFarAsItsCellShowsIt(String format, String shown) throws IOException {
        // Given
        var out = new ByteArrayOutputStream();
        try (var workbook = new XSSFWorkbook()) {
            var style = workbook.createCellStyle();
            style.setDataFormat(workbook.createDataFormat().getFormat(format));
            var cell = workbook.createSheet("Sổ").createRow(0).createCell(0);
            cell.setCellValue(LocalDate.of(2026, 6, 30));
            cell.setCellStyle(style);
            workbook.write(out);
        }

        // When
        Grid grid = read(out.toByteArray());

        // Then
        assertThat(grid.text(0, 0)).isEqualTo(shown);
    }

    @Test
    void stopsAtTheLimitOfRows() {
        // Given
        var out = new ByteArrayOutputStream();
        var rows = IntStream.rangeClosed(1, SheetLimits.STANDARD.rows() + 1)
                .mapToObj(List::of)
                .iterator();

        // When
        Xlsx.write(out, "Sổ", List.of("TT"), rows);

        // Then
        assertThat(refusal(out.toByteArray())).isEqualTo(FileProblem.TOO_LARGE);
    }

    private static byte[] workbook() {
        var out = new ByteArrayOutputStream();
        Xlsx.write(out, "Sổ", List.of("Tên", "Ngày", "Tiền", "Trống", "Ghi chú"), ROWS.iterator());
        return out.toByteArray();
    }

    private static byte[] with(String part, byte[] content) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var source = new ZipInputStream(new ByteArrayInputStream(workbook()));
                var target = new ZipOutputStream(out)) {
            for (var entry = source.getNextEntry(); entry != null; entry = source.getNextEntry()) {
                target.putNextEntry(new ZipEntry(entry.getName()));
                target.write(source.readAllBytes());
            }
            target.putNextEntry(new ZipEntry(part));
            target.write(content);
        }
        return out.toByteArray();
    }

    private static FileProblem refusal(byte[] file) {
        return catchThrowableOfType(UnreadableFileException.class, () -> read(file))
                .code();
    }

    private static Grid read(byte[] file) {
        return Workbooks.read(new ByteArrayInputStream(file), SheetLimits.STANDARD, UnaryOperator.identity())
                .get(0);
    }
}
