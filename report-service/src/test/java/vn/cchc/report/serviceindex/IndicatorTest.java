package vn.cchc.report.serviceindex;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cchc.report.figure.Share;

class IndicatorTest {

    @ParameterizedTest
    @CsvSource({
        "20, ,    9, 10, 18.00",
        "20, ,   10, 10, 20.00",
        "4,  0.8, 8, 10, 4.00",
        "4,  0.8, 9, 10, 4.00",
        "4,  0.8, 4, 10, 2.00",
        "6,  0.9, 0, 10, 0.00"
    })
    void pointsGoWithTheShareUpToTheTarget(BigDecimal max, BigDecimal goal, long part, long of, BigDecimal expected) {
        // Given
        var indicator = indicator(max, goal);

        // When
        var points = indicator.points(Share.of(part, of));

        // Then
        assertThat(points).contains(expected);
    }

    @ParameterizedTest
    @CsvSource({"20,", "4, 0.8"})
    void whereThereIsNothingToDivideByThereAreNoPoints(BigDecimal max, BigDecimal goal) {
        // When
        var points = indicator(max, goal).points(Share.of(0, 0));

        // Then
        assertThat(points).isEmpty();
    }

    private static Indicator indicator(BigDecimal max, BigDecimal goal) {
        return new Indicator(
                "2.1",
                "2",
                "Tiến độ",
                "Đúng hạn",
                "tử / mẫu",
                Optional.of(IndexFormula.of("handling.askedOnce", "received.total")),
                Optional.empty(),
                max,
                Optional.ofNullable(goal),
                null,
                "Quyết định",
                true);
    }
}
