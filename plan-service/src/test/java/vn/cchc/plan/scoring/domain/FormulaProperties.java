package vn.cchc.plan.scoring.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Whatever the formula and the measure, points lie between nothing and the maximum, and more is never worse. */
class FormulaProperties {

    private static final BigDecimal MAX = new BigDecimal("3.5");

    @Property
    void pointsStayWithinTheMaximum(
            @ForAll("shareFormulas") Formula formula,
            @ForAll @IntRange(max = 5000) int part,
            @ForAll @IntRange(min = 1, max = 2000) int whole) {
        // When
        Score score = formula.score(MAX, share(part, whole));
        // Then
        assertThat(score)
                .isInstanceOfSatisfying(
                        Score.Awarded.class,
                        awarded -> assertThat(awarded.points()).isBetween(BigDecimal.ZERO, MAX));
    }

    @Property
    void aLargerShareIsNeverWorthLess(
            @ForAll("shareFormulas") Formula formula,
            @ForAll @IntRange(max = 2000) int part,
            @ForAll @IntRange(min = 1, max = 2000) int whole) {
        // When
        Score.Awarded less = (Score.Awarded) formula.score(MAX, share(part, whole));
        Score.Awarded more = (Score.Awarded) formula.score(MAX, share(part + 1, whole));
        // Then
        assertThat(more.points()).isGreaterThanOrEqualTo(less.points());
    }

    @Property
    void countsStayWithinTheMaximum(
            @ForAll("countFormulas") Formula formula, @ForAll @IntRange(max = 100_000) int count) {
        // When
        Score score = formula.score(MAX, new Measure.Count(count));
        // Then
        assertThat(score)
                .isInstanceOfSatisfying(
                        Score.Awarded.class,
                        awarded -> assertThat(awarded.points()).isBetween(BigDecimal.ZERO, MAX));
    }

    @Provide
    Arbitrary<Formula> shareFormulas() {
        Arbitrary<BigDecimal> percent = Arbitraries.bigDecimals()
                .between(BigDecimal.ONE, new BigDecimal("100"))
                .ofScale(2);
        Arbitrary<Formula> proportional = Combinators.combine(percent, percent)
                .as((one, other) -> new Formula.Proportional(one.min(other), one.max(other)));
        Arbitrary<Formula> linear = percent.map(to -> new Formula.Linear(BigDecimal.ZERO, to));
        Arbitrary<Formula> bands = Combinators.combine(percent, Arbitraries.of(true, false))
                .as((from, strictly) -> new Formula.Bands(List.of(
                        new Formula.Band(from, strictly, MAX),
                        new Formula.Band(BigDecimal.ZERO, true, BigDecimal.ONE))));
        Arbitrary<Formula> survey = percent.map(full -> new Formula.Survey(full, 1));
        return Arbitraries.oneOf(proportional, linear, bands, survey);
    }

    @Provide
    Arbitrary<Formula> countFormulas() {
        Arbitrary<BigDecimal> each =
                Arbitraries.bigDecimals().between(new BigDecimal("0.01"), MAX).ofScale(2);
        Arbitrary<Formula> stepped =
                Combinators.combine(Arbitraries.integers().between(1, 50), each).as(Formula.Stepped::new);
        Arbitrary<Formula> deduction = each.map(off -> new Formula.Deduction(off, BigDecimal.ONE));
        return Arbitraries.oneOf(stepped, deduction);
    }

    private static Measure.Share share(int part, int whole) {
        return new Measure.Share(BigDecimal.valueOf(part), BigDecimal.valueOf(whole));
    }
}
