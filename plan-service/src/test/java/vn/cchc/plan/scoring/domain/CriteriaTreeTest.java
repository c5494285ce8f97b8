package vn.cchc.plan.scoring.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class CriteriaTreeTest {

    static Criterion group(String key, String parent, String stated) {
        return new Criterion(key, parent, null, key, stated == null ? null : new BigDecimal(stated), null, true, null);
    }

    static Criterion judged(String key, String parent, String code, String max) {
        return new Criterion(key, parent, code, key, new BigDecimal(max), new Formula.Judged(), true, null);
    }

    @Test
    void whatHasPartsIsTheirSum() {
        // When
        CriteriaTree tree = grown(
                group("a", null, "4.5"),
                group("a.1", "a", null),
                judged("a.1.1", "a.1", "TC 2.3", "1.5"),
                judged("a.1.2", "a.1", "TC 2.3", "1"),
                judged("a.2", "a", null, "2"));
        // Then
        assertThat(tree.max()).isEqualByComparingTo("4.5");
        assertThat(tree.criteria().get(1).max()).isEqualByComparingTo("2.5");
        assertThat(tree.scored()).extracting(Criterion::key).containsExactly("a.1.1", "a.1.2", "a.2");
    }

    @Test
    void aStatedMaximumThatIsNotTheSumIsNamed() {
        // When
        List<CriteriaTree.At> faults = faults(group("a", null, "3"), judged("a.1", "a", null, "2.5"));
        // Then
        assertThat(faults).singleElement().satisfies(at -> {
            assertThat(at.index()).isZero();
            assertThat(at.field()).isEqualTo("maxPoints");
            assertThat(at.fault().code()).isEqualTo("maximum-not-sum");
            assertThat(at.fault().vietnamese()).contains("2.5");
        });
    }

    @Test
    void keysAreUniqueAndParentsComeFirst() {
        assertThat(faults(judged("a.1", "a", null, "1"), group("a", null, null)))
                .extracting(CriteriaTree.At::field)
                .containsExactly("parent");
        assertThat(faults(judged("a", null, null, "1"), judged("a", null, null, "1")))
                .extracting(at -> at.fault().code())
                .containsExactly("criterion-key-repeated");
        assertThat(faults(judged("a", "a", null, "1"))).isNotEmpty();
        assertThat(faults()).isNotEmpty();
    }

    @Test
    void scoredIsWhatHasNoParts() {
        assertThat(faults(group("a", null, "1")))
                .extracting(at -> at.fault().code())
                .containsExactly("formula-missing");
        assertThat(faults(judged("a", null, null, "1"), judged("a.1", "a", null, "1")))
                .extracting(at -> at.fault().code())
                .containsExactly("formula-of-parent");
    }

    @Test
    void bandsReachTheMaximumAndNoFurther() {
        // Given
        Formula low = new Formula.Bands(List.of(new Formula.Band(BigDecimal.TEN, false, BigDecimal.ONE)));
        Formula high = new Formula.Bands(List.of(new Formula.Band(BigDecimal.TEN, false, new BigDecimal("3"))));
        // When // Then
        assertThat(faults(with(low))).extracting(CriteriaTree.At::field).containsExactly("formula");
        assertThat(faults(with(high))).extracting(at -> at.fault().code()).containsExactly("points-beyond-maximum");
    }

    private static Criterion with(Formula formula) {
        return new Criterion("a", null, null, "a", new BigDecimal("2"), formula, true, null);
    }

    static CriteriaTree grown(Criterion... criteria) {
        return ((CriteriaTree.Grown) CriteriaTree.of(List.of(criteria))).tree();
    }

    private static List<CriteriaTree.At> faults(Criterion... criteria) {
        return ((CriteriaTree.Refused) CriteriaTree.of(List.of(criteria))).faults();
    }
}
