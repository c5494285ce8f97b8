package vn.cchc.dossier.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.dossier.domain.SampleDossier.DUE;
import static vn.cchc.dossier.domain.SampleDossier.after;
import static vn.cchc.dossier.domain.SampleDossier.dossier;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.cchc.dossier.domain.Observed.Redated;
import vn.cchc.kit.worktime.Deadlines;
import vn.cchc.kit.worktime.Term;

class RedatingTest {

    private static final Redated.Basis BASIS = new Redated.Basis("7", 2026, 2, "Quốc tang");
    private static final Instant WEDNESDAY = Instant.parse("2026-11-04T03:00:00Z");
    private static final Instant FRIDAY_EVENING = Instant.parse("2026-11-06T11:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2026-11-10T03:00:00Z");
    private static final Instant MONDAY_IS_OVER = Instant.parse("2026-11-09T17:00:00Z");
    private static final Instant TUESDAY_IS_OVER = Instant.parse("2026-11-10T17:00:00Z");
    private static final Instant DUE_ON_TUESDAY = Instant.parse("2026-11-10T10:00:00Z");
    private static final Deadlines FRIDAY_OFF = SampleDossier.withDayOff(LocalDate.of(2026, 11, 6));

    @Test
    void aHolidayAnnouncedLateMovesTheAppointmentAndNothingElse() {
        // When
        List<RecordedEvent> recorded = redate(dossier(), WEDNESDAY);

        // Then
        Dossier after = recorded.get(0).after();
        assertThat(recorded).hasSize(1);
        assertThat(recorded.get(0).event()).isEqualTo(new Redated(WEDNESDAY, DUE_ON_TUESDAY, BASIS, List.of()));
        assertThat(after.appointment().dueAt()).isEqualTo(DUE_ON_TUESDAY);
        assertThat(after.appointment().originalDueAt()).isEqualTo(DUE);
        assertThat(after.appointment().version()).isEqualTo(2);
        assertThat(after.appointment().warning().at()).isEqualTo(Instant.parse("2026-11-10T00:00:00Z"));
        assertThat(after.state()).isEqualTo(dossier().state());
        assertThat(redate(after, WEDNESDAY)).isEmpty();
    }

    @Test
    void aStartOnTheNextWorkingDayMovesWhenThatDayIsNoneAnyMore() {
        // Given
        Registration late = SampleDossier.registration("H90.41-261102-0009", SupplementPolicy.PAUSE_SHIFT);
        ProcedureRef procedure = late.procedure();
        Registration afterThree = new Registration(
                late.code(),
                new ProcedureRef(
                        procedure.code(),
                        procedure.name(),
                        procedure.field(),
                        procedure.level(),
                        procedure.version(),
                        new ServiceTerm(Term.workingDays(1), SupplementPolicy.PAUSE_SHIFT, LocalTime.of(15, 0)),
                        false),
                late.parties(),
                late.channels(),
                Instant.parse("2026-11-05T09:00:00Z"),
                false);
        Dossier received = SampleDossier.received(afterThree).after();

        // When
        List<RecordedEvent> recorded = redate(received, Instant.parse("2026-11-05T10:00:00Z"));

        // Then
        assertThat(received.appointment().dueAt()).isEqualTo(DUE);
        assertThat(recorded.get(0).after().appointment().dueAt()).isEqualTo(DUE_ON_TUESDAY);
        assertThat(recorded.get(0).after().appointment().count().from())
                .isEqualTo(Instant.parse("2026-11-09T00:00:00Z"));
    }

    @Test
    void whatHasEndedAndWhatAHeadHasSetNeverMoves() {
        // Given
        Dossier finished = after(dossier(), new DossierEvent.Finished(WEDNESDAY, Result.GRANTED));
        Instant newDue = Instant.parse("2026-11-13T10:00:00Z");
        Dossier rescheduled = after(dossier(), new Apologising.Rescheduled(WEDNESDAY, newDue, "Chờ xác minh"));

        // When
        List<RecordedEvent> ofFinished = redate(finished, FRIDAY_EVENING);
        List<RecordedEvent> ofRescheduled = redate(rescheduled, FRIDAY_EVENING);

        // Then
        assertThat(ofFinished).isEmpty();
        assertThat(ofRescheduled).isEmpty();
    }

    @Test
    void aPausedDossierMovesAndItsPauseIsCountedByTheNewCalendar() {
        // Given
        Dossier waiting = after(dossier(), new DossierEvent.SupplementRequested(WEDNESDAY, "Thiếu chữ ký"));

        // When
        Dossier redated = redate(waiting, WEDNESDAY.plusSeconds(60)).get(0).after();

        // Then
        Instant back = Instant.parse("2026-11-09T03:00:00Z");
        Decision decision = redated.record(
                new DossierEvent.SupplementReceived(back), new Context(back, FRIDAY_OFF, SampleDossier.RULES));
        assertThat(redated.appointment().dueAt()).isEqualTo(DUE_ON_TUESDAY);
        // Wednesday 10:00 to Monday 10:00 without Friday is two working days.
        assertThat(((Decision.Accepted) decision).next().appointment().dueAt())
                .isEqualTo(Instant.parse("2026-11-12T10:00:00Z"));
    }

    @Test
    void aMissThatIsNoneByTheNewCalendarIsTakenBackAndTheNewAppointmentCanBeMissed() {
        // Given
        Dossier missed = dossier().checkDeadlines(MONDAY_IS_OVER).orElseThrow().after();

        // When
        List<RecordedEvent> recorded = redate(missed, TUESDAY);

        // Then
        Dossier after = recorded.get(0).after();
        assertThat(recorded).hasSize(1);
        assertThat(after.appointment().missed().any()).isFalse();
        assertThat(after.checkDeadlines(TUESDAY_IS_OVER.minusMillis(1))).isEmpty();
        assertThat(after.checkDeadlines(TUESDAY_IS_OVER)).isPresent();
    }

    @Test
    void aMissThatStaysOneIsAnnouncedForTheNewAppointmentAtOnceAndOnce() {
        // Given
        Dossier missed = dossier().checkDeadlines(MONDAY_IS_OVER).orElseThrow().after();
        Instant later = TUESDAY_IS_OVER.plusSeconds(5);

        // When
        List<RecordedEvent> recorded = missed.redate(BASIS, "H90.11", context(later));

        // Then
        Dossier after = recorded.get(1).after();
        assertThat(recorded.get(1).event())
                .isEqualTo(new Observed.Overdue(DUE_ON_TUESDAY, 2, later, new Fault("H90.11", null, null)));
        assertThat(recorded).extracting(RecordedEvent::sequence).containsExactly(3L, 4L);
        assertThat(after.appointment().missed().current()).isTrue();
        assertThat(after.checkDeadlines(later.plusSeconds(60))).isEmpty();
    }

    @Test
    void aMissBeforeAPauseIsWeighedAtTheBeginningOfThePause() {
        // Given
        Dossier missed = dossier().checkDeadlines(MONDAY_IS_OVER).orElseThrow().after();
        Dossier pausedInTime = after(missed, new DossierEvent.Suspended(TUESDAY, "Chờ kết luận"));
        Dossier pausedTooLate = after(missed, new DossierEvent.Suspended(TUESDAY_IS_OVER, "Chờ kết luận"));
        Instant muchLater = Instant.parse("2026-11-20T03:00:00Z");

        // When
        List<RecordedEvent> inTime = redate(pausedInTime, muchLater);
        List<RecordedEvent> tooLate = redate(pausedTooLate, muchLater);

        // Then
        assertThat(inTime).hasSize(1);
        assertThat(inTime.get(0).after().appointment().missed().any()).isFalse();
        assertThat(tooLate).hasSize(2);
        assertThat(tooLate.get(1).after().appointment().missed().current()).isTrue();
    }

    @Test
    void aMissBeforeARestartIsWeighedByTheNewCalendarToo() {
        // Given: late by the old calendar, found incomplete on the day that would be in time by the new one
        Dossier missed = SampleDossier.withPolicy(SupplementPolicy.RESTART)
                .checkDeadlines(MONDAY_IS_OVER)
                .orElseThrow()
                .after();
        Instant back = TUESDAY.plusSeconds(3600);
        Dossier restarted = after(
                missed,
                new DossierEvent.SupplementRequested(TUESDAY, "Thiếu chữ ký"),
                new DossierEvent.SupplementReceived(back));
        Dossier tooLate = after(
                missed,
                new DossierEvent.SupplementRequested(TUESDAY_IS_OVER, "Thiếu chữ ký"),
                new DossierEvent.SupplementReceived(TUESDAY_IS_OVER.plusSeconds(60)));

        // When
        List<RecordedEvent> forgiven = redate(restarted, back.plusSeconds(60));
        List<RecordedEvent> late = redate(tooLate, TUESDAY_IS_OVER.plusSeconds(120));

        // Then
        assertThat(restarted.appointment().missed().forGood()).isTrue();
        assertThat(forgiven).hasSize(1);
        assertThat(forgiven.get(0).takesBackMiss()).isTrue();
        assertThat(forgiven.get(0).after().appointment().missed().any()).isFalse();
        assertThat(forgiven.get(0).after().appointment().dueAt())
                .isEqualTo(restarted.appointment().dueAt());
        assertThat(redate(forgiven.get(0).after(), back.plusSeconds(90))).isEmpty();
        assertThat(late).isEmpty();
    }

    @Test
    void aDayAHeadHasPromisedAndMissedBeforeARestartStaysMissed() {
        // Given: promised for Monday, missed, and found incomplete on a day the term would have reached
        Instant promised = Instant.parse("2026-11-09T10:00:00Z");
        Dossier moved = after(
                SampleDossier.withPolicy(SupplementPolicy.RESTART),
                new Apologising.Rescheduled(WEDNESDAY, promised.plus(Duration.ofDays(1)), "Chờ xác minh"));
        Dossier missed = moved.checkDeadlines(TUESDAY_IS_OVER).orElseThrow().after();
        Dossier restarted = after(
                missed,
                new DossierEvent.SupplementRequested(TUESDAY_IS_OVER, "Thiếu chữ ký"),
                new DossierEvent.SupplementReceived(TUESDAY_IS_OVER.plusSeconds(60)));

        // When
        List<RecordedEvent> recorded = redate(restarted, TUESDAY_IS_OVER.plusSeconds(120));

        // Then
        assertThat(restarted.appointment().missed().forGood()).isTrue();
        assertThat(recorded).isEmpty();
    }

    @Test
    void aMissThatHasAnotherReasonStaysOne() {
        // Given
        Dossier missedTwice = after(
                SampleDossier.withPolicy(SupplementPolicy.RESTART)
                        .checkDeadlines(MONDAY_IS_OVER)
                        .orElseThrow()
                        .after(),
                new DossierEvent.SupplementRequested(TUESDAY, "Thiếu chữ ký"),
                new DossierEvent.SupplementReceived(TUESDAY.plusSeconds(60)));
        Instant later = Instant.parse("2026-12-01T03:00:00Z");
        Dossier rescheduled = after(
                missedTwice, new Apologising.Rescheduled(later, Instant.parse("2026-12-08T10:00:00Z"), "Chờ xác minh"));

        // When
        List<RecordedEvent> recorded = redate(rescheduled, later.plusSeconds(60));

        // Then
        assertThat(rescheduled.appointment().missed().before()).isNull();
        assertThat(recorded).isEmpty();
    }

    @Test
    void aDayWorkedAfterAllMakesNobodyLateInHindsight() {
        // Given
        Dossier promisedLater = redate(dossier(), WEDNESDAY).get(0).after();

        // When
        List<RecordedEvent> inTime = promisedLater.redate(BASIS, null, SampleDossier.at(WEDNESDAY));
        List<RecordedEvent> inHindsight = promisedLater.redate(BASIS, null, SampleDossier.at(TUESDAY));

        // Then
        assertThat(inTime.get(0).after().appointment().dueAt()).isEqualTo(DUE);
        assertThat(inHindsight).isEmpty();
    }

    private static List<RecordedEvent> redate(Dossier dossier, Instant now) {
        return dossier.redate(BASIS, null, context(now));
    }

    private static Context context(Instant now) {
        return new Context(now, FRIDAY_OFF, SampleDossier.RULES);
    }
}
