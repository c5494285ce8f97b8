package vn.cchc.report.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
}
