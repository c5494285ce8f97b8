package vn.cchc.dossier.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.dossier.domain.SampleDossier.DUE;
import static vn.cchc.dossier.domain.SampleDossier.after;
import static vn.cchc.dossier.domain.SampleDossier.at;
import static vn.cchc.dossier.domain.SampleDossier.decide;
import static vn.cchc.dossier.domain.SampleDossier.dossier;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.kit.testing.SampleCalendars;
import vn.cchc.kit.web.BusinessZone;
import vn.cchc.kit.worktime.Deadlines;
import vn.cchc.kit.worktime.OfficeHours;
import vn.cchc.kit.worktime.OfficeInterval;
import vn.cchc.kit.worktime.WorkCalendar;

class DossierTest {

    private static final Instant WEDNESDAY = Instant.parse("2026-11-04T03:00:00Z");
    private static final Instant FRIDAY = Instant.parse("2026-11-06T03:00:00Z");
    private static final Instant DAY_IS_OVER = Instant.parse("2026-11-09T17:00:00Z");
    private static final Instant AFTER_DUE = Instant.parse("2026-11-10T02:00:00Z");

    @Test
    void startsAcceptedWithOneAppointment() {
        // When
        Dossier dossier = dossier();

        // Then
        assertThat(dossier.state().status()).isEqualTo(Status.ACCEPTED);
        assertThat(dossier.appointment().originalDueAt()).isEqualTo(DUE);
        assertThat(dossier.appointment().dueAt()).isEqualTo(DUE);
        assertThat(dossier.course().sequence()).isEqualTo(1);
        assertThat(dossier.course().holder()).isEqualTo("H90.41");
    }

    @Test
    void supplementStopsTheClockAndMovesTheAppointmentByTheWorkingTimePaused() {
        // Given
        Dossier waiting = after(dossier(), new DossierEvent.SupplementRequested(WEDNESDAY, "Thiếu chữ ký"));

        // When
        Dossier resumed = after(waiting, new DossierEvent.SupplementReceived(FRIDAY));

        // Then
        assertThat(waiting.state().status().clock()).isEqualTo(Status.Clock.PAUSED);
        assertThat(resumed.appointment().dueAt()).isEqualTo(Instant.parse("2026-11-11T10:00:00Z"));
        assertThat(resumed.appointment().originalDueAt()).isEqualTo(DUE);
        assertThat(resumed.appointment().version()).isEqualTo(2);
    }

    @Test
    void restartCountsTheWholeTermAgain() {
        // Given
        Dossier waiting = after(
                SampleDossier.withPolicy(SupplementPolicy.RESTART),
                new DossierEvent.SupplementRequested(WEDNESDAY, "Thiếu chữ ký"));

        // When
        Dossier resumed = after(waiting, new DossierEvent.SupplementReceived(FRIDAY));

        // Then
        assertThat(resumed.appointment().dueAt()).isEqualTo(Instant.parse("2026-11-13T10:00:00Z"));
    }

    @Test
    void secondSupplementIsRefusedWithItsRule() {
        // Given
        Dossier resumed = after(
                dossier(),
                new DossierEvent.SupplementRequested(WEDNESDAY, "Thiếu chữ ký"),
                new DossierEvent.SupplementReceived(FRIDAY));

        // When
        Decision decision = decide(resumed, new DossierEvent.SupplementRequested(FRIDAY, "Thiếu bản sao"));

        // Then
        assertThat(decision).isEqualTo(new Decision.Rejected(Rejection.SUPPLEMENT_ASKED_ALREADY));
        assertThat(Rejection.SUPPLEMENT_ASKED_ALREADY.vietnamese()).contains("Nghị định 61/2018/NĐ-CP");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  "})
    void refusalNeedsAReason(String reason) {
        // When
        Decision decision = decide(dossier(), new DossierEvent.NotAccepted(WEDNESDAY, reason));

        // Then
        assertThat(decision).isEqualTo(new Decision.Rejected(Rejection.REASON_MISSING));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  "})
    void aRefusalAsTheResultNeedsAReasonAndAGrantNone(String reason) {
        // When
        Decision refused = decide(dossier(), new DossierEvent.Finished(WEDNESDAY, Result.REFUSED, reason));
        Decision granted = decide(dossier(), new DossierEvent.Finished(WEDNESDAY, Result.GRANTED, reason));

        // Then
        assertThat(refused).isEqualTo(new Decision.Rejected(Rejection.REASON_MISSING));
        assertThat(granted).isInstanceOf(Decision.Accepted.class);
    }

    @Test
    void whatHappenedBeforeTheLastEventIsRefused() {
        // Given
        Dossier forwarded = after(dossier(), new DossierEvent.Forwarded(FRIDAY, "H90.11", null));

        // When
        Decision decision = decide(forwarded, new DossierEvent.Finished(WEDNESDAY, Result.GRANTED));

        // Then
        assertThat(decision).isEqualTo(new Decision.Rejected(Rejection.BEFORE_LAST_EVENT));
    }

    @Test
    void returningNeedsAResultFirst() {
        // When
        Decision decision = decide(dossier(), new DossierEvent.Returned(WEDNESDAY, Channel.COUNTER));

        // Then
        assertThat(decision).isEqualTo(new Decision.Premature(EventType.FINISHED));
    }

    @Test
    void finishingWhileWaitingNeedsTheSupplementFirst() {
        // Given
        Dossier waiting = after(dossier(), new DossierEvent.SupplementRequested(WEDNESDAY, "Thiếu chữ ký"));

        // When
        Decision decision = decide(waiting, new DossierEvent.Finished(FRIDAY, Result.GRANTED));

        // Then
        assertThat(decision).isEqualTo(new Decision.Premature(EventType.SUPPLEMENT_RECEIVED));
    }

    @Test
    void nothingHappensToAnEndedDossier() {
        // Given
        Dossier withdrawn = after(dossier(), new DossierEvent.Withdrawn(WEDNESDAY));

        // When
        Decision decision = decide(withdrawn, new DossierEvent.Finished(FRIDAY, Result.GRANTED));

        // Then
        assertThat(decision).isEqualTo(new Decision.Rejected(Rejection.ILLEGAL_TRANSITION));
    }

    @Test
    void overdueIsNeverEarlyAndOwedOnce() {
        // Given
        Dossier dossier = after(dossier(), new DossierEvent.Forwarded(WEDNESDAY, "H90.11", "cv01"));

        // When
        RecordedEvent overdue = dossier.checkDeadlines(DAY_IS_OVER).orElseThrow();

        // Then
        assertThat(dossier.checkDeadlines(DUE.plusSeconds(1))).isEmpty();
        assertThat(dossier.checkDeadlines(DAY_IS_OVER.minusMillis(1))).isEmpty();
        assertThat(overdue.event())
                .isEqualTo(new DossierEvent.Overdue(DUE, 1, DAY_IS_OVER, new Fault("H90.11", null, 2)));
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
    void anEndWhilePausedIsAsEarlyAsIfTheClockHadGoneOnThen() {
        // Given: stopped with three days and a half to go, for three weeks
        Instant threeWeeksLater = Instant.parse("2026-11-25T03:00:00Z");
        Dossier suspended = after(dossier(), new DossierEvent.Suspended(WEDNESDAY, "Chờ kết luận"));
        List<DossierEvent> ends = List.of(
                new DossierEvent.Terminated(threeWeeksLater, "Theo quyết định"),
                new DossierEvent.Finished(threeWeeksLater, Result.GRANTED),
                new DossierEvent.Finished(threeWeeksLater, Result.REFUSED, "Không đủ điều kiện"));

        // When
        List<Decision> decisions =
                ends.stream().map(end -> decide(suspended, end)).toList();

        // Then
        assertThat(decisions).allSatisfy(decision -> {
            Decision.Accepted accepted = (Decision.Accepted) decision;
            assertThat(accepted.events()).hasSize(1);
            assertThat(accepted.events().get(0).before().state()).isEqualTo(suspended.state());
            assertThat(Timing.of(accepted.next(), BusinessZone.ID)).contains(Timing.EARLY);
            assertThat(accepted.next().appointment().dueAt()).isEqualTo(Instant.parse("2026-11-30T10:00:00Z"));
            assertThat(accepted.next().appointment().originalDueAt()).isEqualTo(DUE);
            assertThat(accepted.next().appointment().missed().any()).isFalse();
        });
    }

    @Test
    void whoWasLateBeforeThePauseEndsLate() {
        // Given
        Dossier suspended = after(dossier(), new DossierEvent.Suspended(AFTER_DUE, "Chờ kết luận"));

        // When
        Dossier ended = after(
                suspended, new DossierEvent.Terminated(Instant.parse("2026-11-25T03:00:00Z"), "Theo quyết định"));

        // Then
        assertThat(ended.appointment().dueAt()).isEqualTo(DUE);
        assertThat(Timing.of(ended, BusinessZone.ID)).contains(Timing.LATE);
    }

    @Test
    void aPauseWithoutWorkingTimeSavesNobody() {
        // Given: due on Friday, stopped in the evening and for good on Saturday
        Instant friday = Instant.parse("2026-11-13T10:00:00Z");
        Dossier due = after(dossier(), new DossierEvent.Rescheduled(WEDNESDAY, friday, "Chờ xác minh"));
        Dossier suspended = after(due, new DossierEvent.Suspended(friday.plusSeconds(1200), "Chờ kết luận"));

        // When
        Decision.Accepted ended = (Decision.Accepted) decide(
                suspended, new DossierEvent.Terminated(Instant.parse("2026-11-14T03:00:00Z"), "Theo quyết định"));

        // Then
        assertThat(ended.events())
                .extracting(recorded -> recorded.event().type())
                .containsExactly(EventType.OVERDUE, EventType.TERMINATED);
        assertThat(Timing.of(ended.next(), BusinessZone.ID)).contains(Timing.LATE);
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
        Dossier rescheduled = after(dossier(), new DossierEvent.Rescheduled(AFTER_DUE, newDue, "Chờ xác minh"));

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
    void appointmentMovesOnceForwardsAndNotLongerThanTheTerm() {
        // Given
        Instant newDue = Instant.parse("2026-11-13T10:00:00Z");
        Dossier rescheduled = after(dossier(), new DossierEvent.Rescheduled(WEDNESDAY, newDue, "Chờ xác minh"));

        // When
        Decision again =
                decide(rescheduled, new DossierEvent.Rescheduled(FRIDAY, Instant.parse("2026-11-16T10:00:00Z"), "Nữa"));
        Decision backwards = decide(dossier(), new DossierEvent.Rescheduled(WEDNESDAY, FRIDAY, "Sớm hơn"));
        Decision tooLong = decide(
                dossier(), new DossierEvent.Rescheduled(WEDNESDAY, Instant.parse("2026-11-17T01:00:00Z"), "Lâu"));

        // Then
        assertThat(again).isEqualTo(new Decision.Rejected(Rejection.RESCHEDULED_ALREADY));
        assertThat(backwards).isEqualTo(new Decision.Rejected(Rejection.RESCHEDULE_NOT_LATER));
        assertThat(tooLong).isEqualTo(new Decision.Rejected(Rejection.RESCHEDULE_TOO_LONG));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-15T03:00:00+07:00",
                "2026-11-13T06:59:59+07:00",
                "2026-11-13T12:00:00+07:00",
                "2026-11-13T17:00:01+07:00"
            })
    void aNewAppointmentIsAMomentAtWhichTheCounterIsOpen(String closed) {
        // Given
        Instant closing = Instant.parse("2026-11-13T10:00:00Z");

        // When
        Decision outside = decide(
                dossier(),
                new DossierEvent.Rescheduled(
                        WEDNESDAY, OffsetDateTime.parse(closed).toInstant(), "Chờ xác minh"));
        Decision atClosing = decide(dossier(), new DossierEvent.Rescheduled(WEDNESDAY, closing, "Chờ xác minh"));

        // Then
        assertThat(outside).isEqualTo(new Decision.Rejected(Rejection.RESCHEDULE_OUTSIDE_OFFICE_HOURS));
        assertThat(atClosing).isInstanceOf(Decision.Accepted.class);
    }

    @Test
    void pauseAfterTheMissDoesNotMoveTheAppointment() {
        // Given
        Dossier suspended = after(dossier(), new DossierEvent.Suspended(AFTER_DUE, "Chờ kết luận"));

        // When
        Dossier resumed = after(suspended, new DossierEvent.Resumed(Instant.parse("2026-11-12T02:00:00Z")));

        // Then
        assertThat(resumed.appointment().dueAt()).isEqualTo(DUE);
        assertThat(resumed.appointment().version()).isEqualTo(1);
        assertThat(resumed.checkDeadlines(Instant.parse("2026-11-20T02:00:00Z")))
                .isEmpty();
    }

    @Test
    void returnedKeepsTheEndOfTheResult() {
        // When
        Dossier returned = after(
                dossier(),
                new DossierEvent.Finished(WEDNESDAY, Result.REFUSED, "Không đủ điều kiện"),
                new DossierEvent.Returned(FRIDAY, Channel.POST));

        // Then
        DossierState.Ended ended = (DossierState.Ended) returned.state();
        assertThat(ended.endedAt()).isEqualTo(WEDNESDAY);
        assertThat(ended.outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(ended.status().nationalStatus()).isEqualTo(10);
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

    @Test
    void theLengthOfAnExtensionIsARuleWithAValue() {
        // Given
        Instant at = SampleDossier.RECEIVED.plusSeconds(60);
        Instant sevenDays = SampleDossier.DEADLINES.addWorkingTime(DUE, Duration.ofHours(56));
        DossierEvent extension = new DossierEvent.Rescheduled(at, sevenDays, "Chờ xác minh");

        // When
        Decision once = dossier().record(extension, with(at, 1));
        Decision twice = dossier().record(extension, with(at, 2));
        Decision unlimited = dossier().record(extension, with(at, 0));

        // Then
        assertThat(once).isEqualTo(new Decision.Rejected(Rejection.RESCHEDULE_TOO_LONG));
        assertThat(twice).isInstanceOf(Decision.Accepted.class);
        assertThat(unlimited).isInstanceOf(Decision.Accepted.class);
    }

    @Test
    void aPromiseMovesByThePauseWhateverTheCalendarHasBecome() {
        // Given
        Instant asked = SampleDossier.RECEIVED.plusSeconds(60);
        Dossier waiting = after(dossier(), new DossierEvent.SupplementRequested(asked, "Thiếu chữ ký"));
        Deadlines everyDay = new Deadlines(new WorkCalendar(
                BusinessZone.ID,
                new OfficeHours(Arrays.stream(DayOfWeek.values())
                        .collect(Collectors.toMap(
                                day -> day,
                                day -> List.of(new OfficeInterval(LocalTime.of(7, 0), LocalTime.of(17, 0)))))),
                SampleCalendars.YEARS));
        Instant back = asked.plus(Duration.ofHours(2));

        // When
        Decision decision = waiting.record(
                new DossierEvent.SupplementReceived(back), new Context(back, everyDay, SampleDossier.RULES));

        // Then
        Instant due = ((Decision.Accepted) decision).next().appointment().dueAt();
        assertThat(due).isEqualTo(everyDay.addWorkingTime(DUE, Duration.ofHours(2)));
    }

    private static Context with(Instant now, int extensionTerms) {
        return new Context(now, SampleDossier.DEADLINES, new RuleValues(1, 1, extensionTerms, 30, new Advance(8, 50)));
    }
}
