package vn.cchc.dossier.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.dossier.domain.SampleDossier.after;
import static vn.cchc.dossier.domain.SampleDossier.dossier;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cchc.dossier.domain.CounterNotes.Payment;
import vn.cchc.dossier.domain.CounterNotes.PaymentMethod;

/** Money is asked for, taken and given back, at the receipt and on the way. */
class FinanceTest {

    private static final Instant TUESDAY = Instant.parse("2026-11-03T03:00:00Z");
    private static final Instant WEDNESDAY = Instant.parse("2026-11-04T03:00:00Z");

    @ParameterizedTest
    @CsvSource({"CASH, 8000, PAID", "ONLINE, 1, PAID", "CASH, 0, NONE", "TRANSFER, , NONE", "EXEMPT, , NONE"})
    void whatTheCounterTookIsPaid(PaymentMethod method, Long collected, Finance finance) {
        // When
        Dossier received = receivedWith(new Payment(method, collected));

        // Then
        assertThat(received.course().finance()).isEqualTo(finance);
    }

    @Test
    void nothingSaidIsNothingOwed() {
        // When
        Dossier received = receivedWith(null);

        // Then
        assertThat(received.course().finance()).isEqualTo(Finance.NONE);
    }

    @Test
    void whoGetsNothingOwesNothing() {
        // Given
        Dossier asked = after(dossier(), new DossierEvent.PaymentRequested(TUESDAY, 8000));

        // When
        Dossier withdrawn = after(asked, new DossierEvent.Withdrawn(WEDNESDAY));
        Dossier stopped = after(asked, new DossierEvent.Terminated(WEDNESDAY, "Không nộp"));

        // Then
        assertThat(asked.course().finance()).isEqualTo(Finance.DUE);
        assertThat(withdrawn.course().finance()).isEqualTo(Finance.NONE);
        assertThat(stopped.course().finance()).isEqualTo(Finance.NONE);
    }

    @Test
    void aRefusalOfAnyKindFreesFromWhatIsDueAndAGrantDoesNot() {
        // Given
        DossierEvent notAccepted = new DossierEvent.NotAccepted(WEDNESDAY, "Không thuộc thẩm quyền");
        DossierEvent refused = new DossierEvent.Finished(WEDNESDAY, Result.REFUSED, "Không đủ điều kiện");
        DossierEvent granted = new DossierEvent.Finished(WEDNESDAY, Result.GRANTED);

        // Then
        assertThat(Finance.DUE.after(notAccepted)).isEqualTo(Finance.NONE);
        assertThat(Finance.DUE.after(refused)).isEqualTo(Finance.NONE);
        assertThat(Finance.DUE.after(granted)).isEqualTo(Finance.DUE);
        assertThat(Finance.PAID.after(refused)).isEqualTo(Finance.PAID);
    }

    @Test
    void whatWasPaidStaysPaidUnlessItIsGivenBack() {
        // Given
        Dossier paid = receivedWith(new Payment(PaymentMethod.CASH, 8000L));

        // When
        Dossier kept = after(paid, new DossierEvent.Withdrawn(TUESDAY));
        Dossier back = after(paid, new DossierEvent.Withdrawn(TUESDAY, 5000));
        Dossier stopped = after(paid, new DossierEvent.Terminated(TUESDAY, "Theo quyết định", 8000));

        // Then
        assertThat(kept.course().finance()).isEqualTo(Finance.PAID);
        assertThat(back.course().finance()).isEqualTo(Finance.REFUNDED);
        assertThat(stopped.course().finance()).isEqualTo(Finance.REFUNDED);
    }

    private static Dossier receivedWith(Payment payment) {
        Submission sample = SampleDossier.SUBMISSION;
        Submission submission = new Submission(
                sample.summary(),
                sample.submittedAt(),
                sample.components(),
                sample.reception(),
                new CounterNotes(null, null, payment, null));
        Registration registration = SampleDossier.registration("H90.41-261102-0001", SupplementPolicy.PAUSE_SHIFT);
        return Dossier.receive(registration, submission, SampleDossier.at(SampleDossier.RECEIVED))
                .after();
    }
}
