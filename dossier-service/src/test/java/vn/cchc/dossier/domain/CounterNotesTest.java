package vn.cchc.dossier.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cchc.dossier.domain.CounterNotes.Payment;
import vn.cchc.dossier.domain.CounterNotes.PaymentMethod;

class CounterNotesTest {

    @ParameterizedTest
    @CsvSource({"ONLINE, 8000, ONLINE", "ONLINE, 0, ", "ONLINE, , ", "CASH, 8000, CASH", "EXEMPT, , "})
    void aWayOfPayingAlonePaysNothing(PaymentMethod method, Long collected, PaymentMethod expected) {
        // Given
        var notes = new CounterNotes(null, null, new Payment(method, collected), null);

        // When
        var paidBy = notes.paidBy();

        // Then
        assertThat(paidBy).isEqualTo(expected);
        assertThat(Finance.atReceipt(notes)).isEqualTo(expected == null ? Finance.NONE : Finance.PAID);
    }
}
