package vn.cchc.dossier.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.dossier.domain.SampleDossier.DUE;
import static vn.cchc.dossier.domain.SampleDossier.after;
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
    void appointmentMovesOnceForwardsAndNotLongerThanTheTerm() {
        // Given
        Instant newDue = Instant.parse("2026-11-13T10:00:00Z");
        Dossier rescheduled = after(dossier(), new Apologising.Rescheduled(WEDNESDAY, newDue, "Chờ xác minh"));

        // When
        Decision again =
                decide(rescheduled, new Apologising.Rescheduled(FRIDAY, Instant.parse("2026-11-16T10:00:00Z"), "Nữa"));
        Decision backwards = decide(dossier(), new Apologising.Rescheduled(WEDNESDAY, FRIDAY, "Sớm hơn"));
        Decision tooLong =
                decide(dossier(), new Apologising.Rescheduled(WEDNESDAY, Instant.parse("2026-11-17T01:00:00Z"), "Lâu"));

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
                new Apologising.Rescheduled(
                        WEDNESDAY, OffsetDateTime.parse(closed).toInstant(), "Chờ xác minh"));
        Decision atClosing = decide(dossier(), new Apologising.Rescheduled(WEDNESDAY, closing, "Chờ xác minh"));

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
        Ended ended = (Ended) returned.state();
        assertThat(ended.endedAt()).isEqualTo(WEDNESDAY);
        assertThat(ended.outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(ended.status().nationalStatus()).isEqualTo(10);
    }

    @Test
    void theLengthOfAnExtensionIsARuleWithAValue() {
        // Given
        Instant at = SampleDossier.RECEIVED.plusSeconds(60);
        Instant sevenDays = SampleDossier.DEADLINES.addWorkingTime(DUE, Duration.ofHours(56));
        DossierEvent extension = new Apologising.Rescheduled(at, sevenDays, "Chờ xác minh");

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
        return new Context(
                now, SampleDossier.DEADLINES, new RuleValues(1, 1, extensionTerms, 30, 3, new Advance(8, 50)));
    }
}
