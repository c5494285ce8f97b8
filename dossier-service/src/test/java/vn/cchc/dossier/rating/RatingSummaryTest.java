package vn.cchc.dossier.rating;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.cchc.dossier.rating.RatingSummary.Count;
import vn.cchc.dossier.rating.RatingSummary.Figures;

class RatingSummaryTest {

    private static final int MINIMUM = 3;

    @Test
    void meanAndShareOfTheSatisfied() {
        // When
        Figures figures = RatingSummary.figures(factor("SIPAS-1", 3, 13, 2), MINIMUM);

        // Then
        assertThat(figures.mean()).isEqualByComparingTo("4.33");
        assertThat(figures.satisfiedShare()).isEqualByComparingTo("66.67");
    }

    @Test
    void belowTheMinimumSampleThereAreNoFigures() {
        // When
        Figures few = RatingSummary.figures(factor("SIPAS-1", 2, 10, 2), MINIMUM);
        Figures none = RatingSummary.figures(factor("SIPAS-1", 0, 0, 0), 0);

        // Then
        assertThat(few.mean()).isNull();
        assertThat(few.satisfiedShare()).isNull();
        assertThat(none.mean()).isNull();
    }

    @Test
    void indicatorsHaveNoShare() {
        // When
        Figures figures =
                RatingSummary.figures(new Count("TT01-1", Criterion.Kind.INDICATOR, "Thời gian", 4, 6, null), MINIMUM);

        // Then
        assertThat(figures.mean()).isEqualByComparingTo("1.5");
        assertThat(figures.satisfiedShare()).isNull();
    }

    @Test
    void satisfactionIsTheMeanOfAllFactorsOrAbsent() {
        // Given
        Figures first = RatingSummary.figures(factor("SIPAS-1", 4, 20, 4), MINIMUM);
        Figures second = RatingSummary.figures(factor("SIPAS-2", 4, 10, 2), MINIMUM);
        Figures few = RatingSummary.figures(factor("SIPAS-3", 1, 5, 1), MINIMUM);

        // Then
        assertThat(RatingSummary.satisfaction(List.of(first, second))).isEqualByComparingTo("75");
        assertThat(RatingSummary.satisfaction(List.of(first, second, few))).isNull();
        assertThat(RatingSummary.satisfaction(List.of())).isNull();
    }

    private static Count factor(String code, long answers, long sum, long satisfied) {
        return new Count(code, Criterion.Kind.FACTOR, code, answers, sum, satisfied);
    }
}
