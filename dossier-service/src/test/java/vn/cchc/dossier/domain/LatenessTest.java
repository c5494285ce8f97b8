package vn.cchc.dossier.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.dossier.domain.SampleDossier.DUE;
import static vn.cchc.dossier.domain.SampleDossier.after;
import static vn.cchc.dossier.domain.SampleDossier.at;
import static vn.cchc.dossier.domain.SampleDossier.decide;
import static vn.cchc.dossier.domain.SampleDossier.dossier;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import vn.cchc.kit.web.BusinessZone;

/** Late is what comes on a later day than that of the appointment: announced once, never early, taken back when it was not. */
class LatenessTest {

    private static final Instant WEDNESDAY = Instant.parse("2026-11-04T03:00:00Z");
    private static final Instant FRIDAY = Instant.parse("2026-11-06T03:00:00Z");
    private static final Instant DAY_IS_OVER = Instant.parse("2026-11-09T17:00:00Z");
    private static final Instant AFTER_DUE = Instant.parse("2026-11-10T02:00:00Z");

    @Test
    void overdueIsNeverEarlyAndOwedOnce() {
        // Given
        Dossier dossier = after(dossier(), new DossierEvent.Forwarded(WEDNESDAY, "H90.11", "cv01"));

        // When
        RecordedEvent overdue = dossier.checkDeadlines(DAY_IS_OVER).orElseThrow();

        // Then
        assertThat(dossier.checkDeadlines(DUE.plusSeconds(1))).isEmpty();
        assertThat(dossier.checkDeadlines(DAY_IS_OVER.minusMillis(1))).isEmpty();
        assertThat(overdue.event()).isEqualTo(new Observed.Overdue(DUE, 1, DAY_IS_OVER, new Fault("H90.11", null, 2)));
        assertThat(overdue.event().occurredAt()).isEqualTo(DAY_IS_OVER);
        assertThat(overdue.after().checkDeadlines(AFTER_DUE)).isEmpty();
        assertThat(overdue.after().appointment().missed().any()).isTrue();
    }

    @Test
    void aResultOnTheLastDayIsOnTimeForEverybodyWhateverTheHour() {
        // Given
        DossierEvent evening = new DossierEvent.Finished(DAY_IS_OVER.minusMillis(1), Result.GRANTED);
        DossierEvent midnight = new DossierEvent.Finished(DAY_IS_OVER, Result.GRANTED);

        // When
        Decision.Accepted onTime = (Decision.Accepted) decide(dossier(), evening);
        Decision.Accepted late = (Decision.Accepted) decide(dossier(), midnight);

        // Then
        assertThat(Timing.of(onTime.next(), BusinessZone.ID)).contains(Timing.ON_TIME);
        assertThat(onTime.next().appointment().missed().any()).isFalse();
        assertThat(onTime.events()).hasSize(1);
        assertThat(Timing.of(late.next(), BusinessZone.ID)).contains(Timing.LATE);
        assertThat(late.next().appointment().missed().any()).isTrue();
        assertThat(late.events()).hasSize(2);
    }

    @Test
    void theEveningOfTheLastDayIsTimeEnoughToStopTheClock() {
        // Given: recorded the morning after, when the deadline was announced as missed
        Instant evening = Instant.parse("2026-11-09T10:20:00Z");
        Dossier announced = dossier().checkDeadlines(DAY_IS_OVER).orElseThrow().after();
        DossierEvent stopped = new DossierEvent.PaymentRequested(evening, 50_000);

        // When
        Dossier waiting = ((Decision.Accepted) announced.record(stopped, at(AFTER_DUE))).next();
        Dossier paid = after(waiting, new DossierEvent.Paid(Instant.parse("2026-11-11T02:00:00Z"), 50_000));

        // Then
        assertThat(waiting.appointment().missed().any()).isFalse();
        assertThat(paid.appointment().dueAt()).isEqualTo(Instant.parse("2026-11-11T02:00:00Z"));
        assertThat(paid.checkDeadlines(Instant.parse("2026-11-11T16:59:59Z"))).isEmpty();
        assertThat(paid.checkDeadlines(Instant.parse("2026-11-11T17:00:00Z"))).isPresent();
    }

    @Test
    void pausedClockIsNeverOverdue() {
        // Given
        Dossier waiting = after(dossier(), new DossierEvent.PaymentRequested(WEDNESDAY, 50_000));

        // When
        var overdue = waiting.checkDeadlines(AFTER_DUE);

        // Then
        assertThat(overdue).isEmpty();
    }

    @Test
    void lateFinishTellsOfTheMissedDeadlineFirst() {
        // When
        Decision.Accepted accepted =
                (Decision.Accepted) decide(dossier(), new DossierEvent.Finished(AFTER_DUE, Result.GRANTED));

        // Then
        assertThat(accepted.events()).extracting(RecordedEvent::sequence).containsExactly(2L, 3L);
        assertThat(accepted.events())
                .extracting(recorded -> recorded.event().type())
                .containsExactly(EventType.OVERDUE, EventType.FINISHED);
        assertThat(accepted.next().appointment().missed().any()).isTrue();
    }

    @Test
    void lateRecordedTimelyFinishTakesTheMissBack() {
        // Given
        Dossier announced = dossier().checkDeadlines(AFTER_DUE).orElseThrow().after();

        // When
        Decision decision =
                announced.record(new DossierEvent.Finished(FRIDAY, Result.GRANTED), at(AFTER_DUE.plusSeconds(60)));

        // Then
        Dossier finished = ((Decision.Accepted) decision).next();
        assertThat(finished.appointment().missed().any()).isFalse();
        assertThat(finished.course().sequence()).isEqualTo(3);
    }

    @Test
    void reschedulingAfterAMissKeepsItLateForGood() {
        // Given
        Instant newDue = Instant.parse("2026-11-13T10:00:00Z");

        // When
        Dossier rescheduled = after(dossier(), new Apologising.Rescheduled(AFTER_DUE, newDue, "Chờ xác minh"));

        // Then
        assertThat(rescheduled.appointment().dueAt()).isEqualTo(newDue);
        assertThat(rescheduled.appointment().originalDueAt()).isEqualTo(DUE);
        assertThat(rescheduled.appointment().missed().forGood()).isTrue();
        assertThat(rescheduled.appointment().missed().apology()).isTrue();
        assertThat(rescheduled.checkDeadlines(newDue.plusSeconds(1))).isEmpty();
        assertThat(rescheduled.checkDeadlines(Instant.parse("2026-11-13T17:00:00Z")))
                .isPresent();
    }

    @Test
    void aSendersClockThatRunsAheadMakesNothingOverdueEarly() {
        // Given
        Dossier dossier = SampleDossier.dossier();
        DossierEvent forwarded = new DossierEvent.Forwarded(DAY_IS_OVER.plusSeconds(120), "H90.11", null);

        // When
        Decision early = dossier.record(forwarded, SampleDossier.at(DAY_IS_OVER.minusSeconds(60)));
        Decision passed = dossier.record(forwarded, SampleDossier.at(DAY_IS_OVER));

        // Then
        assertThat(((Decision.Accepted) early).events()).hasSize(1);
        assertThat(((Decision.Accepted) passed).events()).hasSize(2);
    }
}
