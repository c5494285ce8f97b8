package vn.cchc.plan.inspection.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cchc.plan.Percent;

class ShareTest {

    private static Bound bound(String percent, boolean strict) {
        return new Bound(new BigDecimal(percent), strict);
    }

    @ParameterizedTest
    @CsvSource({
        "3, 10, 30, true, false",
        "3, 10, 30, false, true",
        "4, 10, 30, true, true",
        "2, 10, 20, false, true",
        "2, 10, 20, true, false",
        "29, 100, 30, false, false",
        "1, 3, 33.33, true, true",
        "1, 3, 33.34, false, false",
        "10, 10, 100, false, true",
        "0, 10, 0, false, true",
        "0, 10, 0, true, false"
    })
    void meetsAsStrictlyAsAsked(long numerator, long denominator, String percent, boolean strict, boolean met) {
        assertThat(new Share(numerator, denominator).meets(bound(percent, strict)))
                .isEqualTo(met);
    }

    @Test
    void ofNothingThereIsNoShareAndNothingIsMetOrMissed() {
        assertThat(Percent.of(0, 0)).isNull();
        assertThat(Percent.fraction(0, 0)).isNull();
        assertThat(new Share(0, 0).meets(bound("0", false))).isNull();
        assertThat(new Share(1, 2).meets(null)).isNull();
    }

    @Test
    void roundsForTheEyeOnly() {
        // Given
        Share share = new Share(59_999, 200_000);
        // When // Then
        assertThat(Percent.of(share.numerator(), share.denominator())).isEqualTo(new BigDecimal("30.00"));
        assertThat(Percent.fraction(share.numerator(), share.denominator())).isEqualTo(new BigDecimal("0.3000"));
        assertThat(share.meets(bound("30", false))).isFalse();
    }

    @Property
    void whatExceedsAlsoReachesAndNotTheOtherWayAtTheBound(
            @ForAll @LongRange(min = 0, max = 500) long part,
            @ForAll @LongRange(min = 1, max = 500) long whole,
            @ForAll @IntRange(min = 0, max = 100) int percent) {
        Share share = new Share(Math.min(part, whole), whole);
        boolean exceeds = share.meets(bound(Integer.toString(percent), true));
        boolean reaches = share.meets(bound(Integer.toString(percent), false));
        boolean atTheBound = share.numerator() * 100 == percent * whole;
        assertThat(reaches).isEqualTo(exceeds || atTheBound);
        assertThat(exceeds && atTheBound).isFalse();
    }
}
