package vn.cchc.kit.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)"})
    void textThatCouldBeAFormulaBecomesText(String cell) {
        // When
        var csv = Csv.of(List.of("Tên"), List.of(List.of(cell)));

        // Then
        assertThat(csv).isEqualTo("\uFEFFTên\r\n'" + cell + "\r\n");
    }

    @Test
    void numbersStayNumbersAndSeparatorsAreQuoted() {
        // When
        var csv = Csv.of(List.of("a", "b"), List.of(List.of(-3, "Đất đai, \"nhà\"")));

        // Then
        assertThat(csv).endsWith("-3,\"Đất đai, \"\"nhà\"\"\"\r\n");
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        // Given
        List<String> cells = List.of("=1+1", "Đất đai, \"nhà\"", "hai\ndòng", "a;b", "'quoted", "-", "+84");
        var out = new ByteArrayOutputStream();

        // When
        Csv.write(
                out, List.of("1", "2", "3", "4", "5", "6", "7"), List.of(cells).iterator());
        Grid grid = read("x.csv", out.toByteArray());

        // Then
        assertThat(grid.cells(1).values()).containsExactlyElementsOf(cells);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Tên,Mã\r\nA,1\r\n", "Tên;Mã\nA;1", "Tên\tMã\rA\t1\r", "\uFEFFTên,Mã\n\"A\",\"1\""})
    void readsWhatOfficesSave(String text) {
        // When
        Grid grid = read("x.CSV", text.getBytes(StandardCharsets.UTF_8));

        // Then
        assertThat(grid.cells(0).values()).containsExactly("Tên", "Mã");
        assertThat(grid.cells(1).values()).containsExactly("A", "1");
    }

    @Test
    void refusesWhatIsNoText() {
        assertThat(refusal(new byte[] {(byte) 0xFF, (byte) 0xFE, 'T', 0})).isEqualTo(FileProblem.TYPE);
        assertThat(refusal(new byte[] {'a', 0, 'b'})).isEqualTo(FileProblem.TYPE);
        assertThat(refusal(new byte[0])).isEqualTo(FileProblem.EMPTY);
        assertThat(refusal("a,\"b\nc,d".getBytes(StandardCharsets.UTF_8))).isEqualTo(FileProblem.MALFORMED);
    }

    @Test
    void refusesAMillionRows() {
        assertThat(refusal("a,b\n".repeat(1_000_000).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(FileProblem.TOO_LARGE);
    }

    private static FileProblem refusal(byte[] file) {
        return catchThrowableOfType(UnreadableFileException.class, () -> read("x.csv", file))
                .code();
    }

    private static Grid read(String name, byte[] file) {
        return Workbooks.read(name, new ByteArrayInputStream(file), SheetLimits.STANDARD, UnaryOperator.identity())
                .get(0);
    }
}
