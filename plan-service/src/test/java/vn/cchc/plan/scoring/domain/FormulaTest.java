package vn.cchc.plan.scoring.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormulaTest {

    private static final BigDecimal TWO = new BigDecimal("2");

    @ParameterizedTest
    @CsvSource({"true, 2", "false, 0"})
    void yesGivesAllAndNoNothing(boolean yes, BigDecimal points) {
        assertThat(points(new Formula.YesNo(), new Measure.Answer(yes))).isEqualByComparingTo(points);
    }

    @ParameterizedTest
    @CsvSource({"30, 100, 1", "31, 100, 2", "20, 100, 1", "199, 1000, 0"})
    void aboveThirtyIsNotThirty(BigDecimal part, BigDecimal whole, BigDecimal points) {
        // Given
        Formula bands = new Formula.Bands(List.of(
                new Formula.Band(new BigDecimal("30"), true, TWO),
                new Formula.Band(new BigDecimal("20"), false, BigDecimal.ONE)));
        // When // Then
        assertThat(points(bands, new Measure.Share(part, whole))).isEqualByComparingTo(points);
    }

    @ParameterizedTest
    @CsvSource({"100, 100, 2", "97, 100, 1.94", "2, 3, 0", "19, 20, 1.9", "949999, 1000000, 0"})
    void inProportionFromTheThresholdOn(BigDecimal part, BigDecimal whole, BigDecimal points) {
        // Given
        Formula rate = new Formula.Proportional(new BigDecimal("95"), new BigDecimal("100"));
        // When // Then
        assertThat(points(rate, new Measure.Share(part, whole))).isEqualByComparingTo(points);
    }

    @ParameterizedTest
    @CsvSource({"50, 0", "75, 1", "100, 2", "120, 2", "10, 0"})
    void inAStraightLineBetweenTwoEnds(BigDecimal percent, BigDecimal points) {
        // Given
        Formula line = new Formula.Linear(new BigDecimal("50"), new BigDecimal("100"));
        // When // Then
        assertThat(points(line, new Measure.Share(percent, new BigDecimal("100"))))
                .isEqualByComparingTo(points);
    }

    @ParameterizedTest
    @CsvSource({"0, 2", "5, 1", "10, 0", "20, 0"})
    void theLineFallsWhereLessIsBetter(BigDecimal percent, BigDecimal points) {
        // Given
        Formula line = new Formula.Linear(new BigDecimal("10"), BigDecimal.ZERO);
        // When // Then
        assertThat(points(line, new Measure.Share(percent, new BigDecimal("100"))))
                .isEqualByComparingTo(points);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 0", "2, 0.5", "5, 1", "100, 2"})
    void fullStepsCountUpToTheMaximum(int count, BigDecimal points) {
        assertThat(points(new Formula.Stepped(2, new BigDecimal("0.5")), new Measure.Count(count)))
                .isEqualByComparingTo(points);
    }

    @ParameterizedTest
    @CsvSource({"0, 2", "1, 1.75", "6, 0.5", "100, 0.5"})
    void eachTakesOffDownToTheFloor(int count, BigDecimal points) {
        // Given
        Formula deduction = new Formula.Deduction(new BigDecimal("0.25"), new BigDecimal("0.5"));
        // When // Then
        assertThat(points(deduction, new Measure.Count(count))).isEqualByComparingTo(points);
    }

    @Test
    void aSurveyNeedsItsSample() {
        // Given
        Formula survey = new Formula.Survey(new BigDecimal("100"), 30);
        // When // Then
        assertThat(points(survey, share("24", "30"))).isEqualByComparingTo("1.6");
        assertThat(survey.score(TWO, share("24", "29"))).isEqualTo(Score.none(Faults.SAMPLE_TOO_SMALL.about(30)));
        assertThat(survey.selfScored()).isFalse();
    }

    @Test
    void nothingToDivideIsNoShare() {
        // Given
        Formula rate = new Formula.Proportional(BigDecimal.ZERO, new BigDecimal("100"));
        // When // Then
        assertThat(rate.score(TWO, share("0", "0"))).isEqualTo(Score.none(Faults.NOTHING_TO_DIVIDE));
    }

    @Test
    void judgementStaysWithinTheMaximum() {
        assertThat(points(new Formula.Judged(), new Measure.Judgement(TWO))).isEqualByComparingTo("2");
        assertThat(new Formula.Judged().score(TWO, new Measure.Judgement(new BigDecimal("2.01"))))
                .isEqualTo(Score.none(Faults.BEYOND_MAXIMUM.about("2")));
    }

    @Test
    void anotherMeasureDoesNotFit() {
        assertThat(new Formula.YesNo().score(TWO, new Measure.Count(1))).isInstanceOf(Score.None.class);
        assertThat(new Formula.Judged().score(TWO, new Measure.NotApplicable())).isEqualTo(new Score.Left());
    }

    static Measure.Share share(String part, String whole) {
        return new Measure.Share(new BigDecimal(part), new BigDecimal(whole));
    }

    private static BigDecimal points(Formula formula, Measure measure) {
        return ((Score.Awarded) formula.score(TWO, measure)).points();
    }
}
