package vn.cchc.report.serviceindex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaTest {

    private static final Map<IndexFact, Long> FACTS =
            Map.of(IndexFact.EARLY, 3L, IndexFact.ON_TIME, 4L, IndexFact.LATE, 9L, IndexFact.RECEIVED, 12L);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "resolved.early | 3",
                "resolved.early + resolved.onTime | 7",
                "received.total - resolved.early - resolved.onTime | 5",
                "received.total - (resolved.early - resolved.onTime) | 13",
                "resolved.early + 2 * resolved.onTime | 11",
                "max(0, resolved.early - resolved.late) | 0",
                "min(resolved.late, received.total) | 9"
            })
    void comesToWhatArithmeticSays(String text, long expected) {
        // When
        var value = new Formula(text).of(FACTS::get);

        // Then
        assertThat(value).isEqualTo(expected);
    }

    @Test
    void asksForNothingThatItDoesNotName() {
        // When
        var facts = IndexFormula.of("max(0, received.total - resolved.late)", "received.total")
                .facts();

        // Then
        assertThat(facts).isEqualTo(Set.of(IndexFact.RECEIVED, IndexFact.LATE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "resolved.never",
                "resolved",
                "early",
                "resolved.early.more",
                "resolved.early +",
                "resolved.early resolved.late",
                "resolved.early / resolved.late",
                "resolved.early * 0.5",
                "random()",
                "PI",
                "\"resolved.early\"",
                "Resolved.Early",
                ""
            })
    void isRefusedWhereItIsNoSumOfFacts(String text) {
        // When
        assertThatThrownBy(() -> new Formula(text).of(fact -> 1))
                // Then
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("\"" + text + "\"");
    }

    @ParameterizedTest
    @EnumSource
    void everyFactCanBeNamed(IndexFact fact) {
        // When
        var named = new Formula(fact.code());

        // Then
        assertThat(named.facts()).containsExactly(fact);
        assertThat(named.of(asked -> 41)).isEqualTo(41);
    }

    /** As indicator 5.4 of the first version has it. */
    @Property
    void largeAndSmallNumbersAreExact(
            @ForAll @LongRange(max = 1_000_000_000_000L) long total,
            @ForAll @LongRange(max = 1_000_000_000_000L) long late,
            @ForAll @LongRange(max = 1_000_000_000_000L) long overdue,
            @ForAll @LongRange(max = 1_000_000_000L) long behaviour,
            @ForAll @LongRange(max = 1_000_000_000L) long disliked) {
        // Given
        var facts = Map.of(
                IndexFact.RECEIVED, total,
                IndexFact.LATE, late,
                IndexFact.OVERDUE, overdue,
                IndexFact.PETITIONS_ABOUT_BEHAVIOUR, behaviour,
                IndexFact.DISLIKED, disliked);
        var content = new Formula("max(0, received.total - resolved.late - pending.overdue - petitions.aboutBehaviour"
                + " - ratings.disliked)");

        // When
        long value = content.of(facts::get);

        // Then
        assertThat(value).isEqualTo(Math.max(0, total - late - overdue - behaviour - disliked));
    }
}
