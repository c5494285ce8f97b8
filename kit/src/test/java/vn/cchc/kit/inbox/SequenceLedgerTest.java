package vn.cchc.kit.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.cchc.kit.inbox.SequenceLedger.Gap;

/** Which numbers are new, and which are missing. */
class SequenceLedgerTest {

    @Test
    void aFirstEventThatIsNotNumberOneLeavesAGapBefore() {
        // Given
        SequenceLedger ledger = new SequenceLedger(true, Map.of(), Set.of());

        // When
        boolean admitted = ledger.admit("a", 3);

        // Then
        assertThat(admitted).isTrue();
        assertThat(ledger.opened()).containsExactlyInAnyOrder(new Gap("a", 1), new Gap("a", 2));
        assertThat(ledger.advanced()).isEqualTo(Map.of("a", 3L));
    }

    @Test
    void aGapClosedWithinTheBatchIsNeverWritten() {
        // Given
        SequenceLedger ledger = new SequenceLedger(true, Map.of("a", 1L), Set.of());
        ledger.admit("a", 3);

        // When
        boolean admitted = ledger.admit("a", 2);

        // Then
        assertThat(admitted).isTrue();
        assertThat(ledger.opened()).isEmpty();
        assertThat(ledger.closed()).isEmpty();
    }

    @Test
    void aLateEventClosesAnOldGapOnce() {
        // Given
        SequenceLedger ledger = new SequenceLedger(true, Map.of("a", 5L), Set.of(new Gap("a", 2)));

        // When
        boolean first = ledger.admit("a", 2);
        boolean second = ledger.admit("a", 2);

        // Then
        assertThat(first).isTrue();
        assertThat(second).isFalse();
        assertThat(ledger.closed()).containsExactly(new Gap("a", 2));
        assertThat(ledger.advanced()).isEmpty();
    }

    @Test
    void compactedTopicsMayJump() {
        // Given
        SequenceLedger ledger = new SequenceLedger(false, Map.of("a", 1L), Set.of());

        // When
        boolean newer = ledger.admit("a", 9);
        boolean older = ledger.admit("a", 8);

        // Then
        assertThat(newer).isTrue();
        assertThat(older).isFalse();
        assertThat(ledger.opened()).isEmpty();
    }

    @Test
    void impossibleNumbersArePoison() {
        // Given
        SequenceLedger ledger = new SequenceLedger(true, Map.of("a", 1L), Set.of());

        // When
        var zero = assertThatThrownBy(() -> ledger.admit("a", 0));
        var huge = assertThatThrownBy(() -> ledger.admit("a", Long.MAX_VALUE));

        // Then
        zero.isInstanceOf(PoisonEventException.class);
        huge.isInstanceOf(PoisonEventException.class);
    }
}
