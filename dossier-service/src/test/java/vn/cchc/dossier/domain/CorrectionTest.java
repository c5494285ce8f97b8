package vn.cchc.dossier.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.dossier.domain.SampleDossier.DUE;
import static vn.cchc.dossier.domain.SampleDossier.after;
import static vn.cchc.dossier.domain.SampleDossier.decide;
import static vn.cchc.dossier.domain.SampleDossier.dossier;
import static vn.cchc.dossier.domain.Step.Place.COUNTER;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.cchc.kit.worktime.Term;

class CorrectionTest {

    private static final Instant MONDAY_NOON = Instant.parse("2026-11-02T04:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2026-11-03T02:00:00Z");
    private static final Instant WEDNESDAY_MORNING = Instant.parse("2026-11-04T02:00:00Z");
    private static final Instant WEDNESDAY = Instant.parse("2026-11-04T03:00:00Z");
    private static final Instant THURSDAY = Instant.parse("2026-11-05T03:00:00Z");
    private static final Instant AFTER_DUE = Instant.parse("2026-11-10T02:00:00Z");
    private static final Instant FRIDAY_BEFORE = Instant.parse("2026-10-30T02:00:00Z");

    @Test
    void anotherProcedureGivesANewAppointmentAndKeepsTheFirst() {
        // When
        Dossier corrected = after(dossier(), new Corrected(WEDNESDAY, procedure(10), "Nhầm thủ tục"));

        // Then
        assertThat(corrected.registration().procedure().code()).isEqualTo("1.001193");
        assertThat(corrected.appointment().originalDueAt()).isEqualTo(DUE);
        assertThat(corrected.appointment().dueAt()).isEqualTo(Instant.parse("2026-11-16T10:00:00Z"));
        assertThat(corrected.appointment().version()).isEqualTo(2);
        assertThat(corrected.course().counts().corrections()).isEqualTo(1);
        assertThat(corrected.state()).isEqualTo(dossier().state());
    }

    @Test
    void anEarlierReceiptIsCountedFromWithThePausesSince() {
        // Given
        Dossier resumed = after(
                dossier(), new DossierEvent.Suspended(WEDNESDAY, "Chờ kết luận"), new DossierEvent.Resumed(THURSDAY));

        // When
        Dossier corrected = after(resumed, new Corrected(THURSDAY, receivedAt(FRIDAY_BEFORE), "Nhầm ngày"));

        // Then
        assertThat(resumed.appointment().dueAt()).isEqualTo(Instant.parse("2026-11-10T10:00:00Z"));
        assertThat(corrected.appointment().dueAt()).isEqualTo(Instant.parse("2026-11-09T10:00:00Z"));
        assertThat(corrected.registration().receivedAt()).isEqualTo(FRIDAY_BEFORE);
    }

    @Test
    void atTheCounterTheStateHasLastedSinceTheCorrectedReceipt() {
        // When
        Dossier corrected = after(dossier(), new Corrected(WEDNESDAY, receivedAt(FRIDAY_BEFORE), "Nhầm ngày"));

        // Then
        assertThat(corrected.state()).isEqualTo(new DossierState.Accepted(FRIDAY_BEFORE));
        assertThat(corrected.course().route().stage().slip().givenAt()).isEqualTo(FRIDAY_BEFORE);
    }

    @Test
    void aStepBeyondTheCounterKeepsItsPlaceAndItsTimeWhenOnlyTheReceiptWasWrong() {
        // Given
        Dossier signing = after(
                twoLegs(),
                new DossierEvent.Forwarded(WEDNESDAY, "H90.11", null),
                new DossierEvent.Suspended(WEDNESDAY, "Chờ kết luận"),
                new DossierEvent.Resumed(THURSDAY),
                new DossierEvent.Forwarded(THURSDAY, "H90.11", "ld.tuphap01", "B4"));

        // When
        Dossier corrected = after(signing, new Corrected(THURSDAY, receivedAt(FRIDAY_BEFORE), "Nhầm ngày"));

        // Then
        assertThat(corrected.course().route()).isEqualTo(signing.course().route());
    }

    @Test
    void theStepOfAnotherProcedureKeepsThePausesSinceItBegan() {
        // Given
        Dossier resumed = after(
                twoLegs(), new DossierEvent.Suspended(WEDNESDAY, "Chờ kết luận"), new DossierEvent.Resumed(THURSDAY));
        ProcedureRef wrong = resumed.registration().procedure();
        ProcedureRef other = new ProcedureRef(
                "1.001193",
                wrong.name(),
                wrong.field(),
                wrong.level(),
                wrong.version(),
                new ServiceTerm(
                        Term.workingDays(5),
                        SupplementPolicy.PAUSE_SHIFT,
                        null,
                        new Steps(List.of(new Step("C1", "Giải quyết", null, Term.workingDays(5), 1, COUNTER)))),
                false);

        // When
        Dossier corrected =
                after(resumed, new Corrected(THURSDAY, new Correction(other, null, null, false, null), "Nhầm thủ tục"));

        // Then
        Stage.Due due = corrected.course().route().stage().due();
        assertThat(due.step()).isEqualTo(corrected.appointment().dueAt());
        assertThat(due.leg()).isEqualTo(corrected.appointment().dueAt());
    }

    @Test
    void aLaterStageStaysInItsStepWithItsPauses() {
        // Given: with the department for its two days since Monday noon, less a day in which it stood still
        Dossier appraised = after(
                twoLegs(),
                new DossierEvent.Forwarded(MONDAY_NOON, "H90.11", null),
                new DossierEvent.Suspended(TUESDAY, "Chờ kết luận"),
                new DossierEvent.Resumed(WEDNESDAY_MORNING));

        // When
        Dossier otherTime = after(appraised, new Corrected(WEDNESDAY, receivedAt(FRIDAY_BEFORE), "Nhầm ngày"));
        Dossier otherProcedure = after(appraised, new Corrected(WEDNESDAY, stepwise(10), "Nhầm thủ tục"));

        // Then
        Stage before = appraised.course().route().stage();
        assertThat(before.step().code()).isEqualTo("B2");
        assertThat(before.due().step()).isEqualTo(Instant.parse("2026-11-05T10:00:00Z"));
        assertThat(otherTime.course().route().stage()).isEqualTo(before);
        Stage moved = otherProcedure.course().route().stage();
        assertThat(moved.step().code()).isEqualTo("B2");
        assertThat(moved.slip()).isEqualTo(before.slip());
        assertThat(moved.due().step()).isEqualTo(before.due().step());
        assertThat(moved.isLateAt(WEDNESDAY)).isFalse();
    }

    @Test
    void aStageThatIsInNoStepOfTheOtherProcedureIsNeverAtItsIntake() {
        // Given
        Dossier elsewhere = after(twoLegs(), new DossierEvent.Forwarded(MONDAY_NOON, "H90.42", null));

        // When
        Dossier corrected = after(elsewhere, new Corrected(WEDNESDAY, stepwise(10), "Nhầm thủ tục"));

        // Then
        assertThat(corrected.course().route().stage().step()).isNull();
        assertThat(corrected.course().route().stage().due().step()).isNull();
    }

    @Test
    void anAppointmentOfTheHeadStays() {
        // Given
        Instant newDue = Instant.parse("2026-11-13T10:00:00Z");
        Dossier rescheduled = after(dossier(), new Apologising.Rescheduled(WEDNESDAY, newDue, "Chờ xác minh"));

        // When
        Dossier corrected = after(rescheduled, new Corrected(THURSDAY, procedure(10), "Nhầm thủ tục"));

        // Then
        assertThat(corrected.appointment()).isEqualTo(rescheduled.appointment());
    }

    @Test
    void whatWasMissedStaysMissed() {
        // Given
        Dossier missed = dossier().checkDeadlines(AFTER_DUE).orElseThrow().after();

        // When
        Dossier corrected = after(missed, new Corrected(AFTER_DUE, procedure(10), "Nhầm thủ tục"));

        // Then
        assertThat(corrected.appointment().missed().forGood()).isTrue();
        assertThat(corrected.appointment().missed().current()).isFalse();
    }

    @Test
    void theApplicantAloneMovesNothing() {
        // When
        Dossier corrected =
                after(dossier(), new Corrected(WEDNESDAY, new Correction(null, null, null, true, null), "Nhầm người"));

        // Then
        assertThat(corrected.appointment()).isEqualTo(dossier().appointment());
        assertThat(corrected.course().sequence()).isEqualTo(2);
    }

    @Test
    void aCorrectionSaysWhatAndWhyAndOnlyWhileTheDossierIsOpen() {
        // Given
        Dossier finished = after(dossier(), new DossierEvent.Finished(WEDNESDAY, Result.GRANTED));

        // When
        Decision empty =
                decide(dossier(), new Corrected(WEDNESDAY, new Correction(null, null, null, false, null), "Nhầm"));
        Decision silent = decide(dossier(), new Corrected(WEDNESDAY, procedure(10), " "));
        Decision closed = decide(finished, new Corrected(THURSDAY, procedure(10), "Nhầm thủ tục"));

        // Then
        assertThat(empty).isEqualTo(new Decision.Rejected(Rejection.NOTHING_CORRECTED));
        assertThat(silent).isEqualTo(new Decision.Rejected(Rejection.REASON_MISSING));
        assertThat(closed).isEqualTo(new Decision.Rejected(Rejection.ILLEGAL_TRANSITION));
    }

    @Test
    void theReceiptComesBeforeWhateverFollowedIt() {
        // Given
        Dossier forwarded = after(
                dossier(), new DossierEvent.Forwarded(WEDNESDAY, "H90.11", null), new HandOver.Taken(THURSDAY, "cv01"));

        // When
        Decision later = decide(forwarded, new Corrected(THURSDAY, receivedAt(WEDNESDAY.plusSeconds(1)), "Nhầm ngày"));
        Decision inTime = decide(forwarded, new Corrected(THURSDAY, receivedAt(WEDNESDAY), "Nhầm ngày"));
        Decision first = decide(dossier(), new Corrected(THURSDAY, receivedAt(WEDNESDAY), "Nhầm ngày"));

        // Then
        assertThat(later).isEqualTo(new Decision.Rejected(Rejection.RECEIPT_TOO_LATE));
        assertThat(inTime).isInstanceOf(Decision.Accepted.class);
        assertThat(first).isInstanceOf(Decision.Accepted.class);
    }

    @Test
    void everyEndingSetsItsDates() {
        // When
        var finished = ended(new DossierEvent.Finished(WEDNESDAY, Result.GRANTED));
        var withdrawn = ended(new DossierEvent.Withdrawn(WEDNESDAY));
        var refused = ended(new DossierEvent.NotAccepted(WEDNESDAY, "Không thuộc thẩm quyền"));
        var stopped = ended(new DossierEvent.Terminated(WEDNESDAY, "Theo quyết định"));
        var returned = (Ended) after(
                        dossier(),
                        new DossierEvent.Finished(WEDNESDAY, Result.GRANTED),
                        new DossierEvent.Returned(THURSDAY, Channel.POST))
                .state();

        // Then
        assertThat(List.of(finished, withdrawn, refused, stopped, returned))
                .extracting(Ended::endedAt)
                .containsOnly(WEDNESDAY);
        assertThat(Arrays.asList(finished.finishedAt(), withdrawn.finishedAt(), returned.finishedAt()))
                .containsExactly(WEDNESDAY, null, WEDNESDAY);
        assertThat(Arrays.asList(
                        finished.returnedAt(),
                        withdrawn.returnedAt(),
                        refused.returnedAt(),
                        stopped.returnedAt(),
                        returned.returnedAt()))
                .containsExactly(null, WEDNESDAY, WEDNESDAY, null, THURSDAY);
    }

    private static Ended ended(DossierEvent event) {
        return (Ended) after(dossier(), event).state();
    }

    private static Correction receivedAt(Instant at) {
        return new Correction(null, at, null, false, null);
    }

    private static Correction procedure(int days) {
        return procedure(new ServiceTerm(Term.workingDays(days), SupplementPolicy.PAUSE_SHIFT));
    }

    /** Another procedure that goes the same way. */
    private static Correction stepwise(int days) {
        return procedure(
                new ServiceTerm(Term.workingDays(days), SupplementPolicy.PAUSE_SHIFT, null, SampleDossier.TWO_LEGS));
    }

    private static Correction procedure(ServiceTerm service) {
        ProcedureRef former = dossier().registration().procedure();
        ProcedureRef other = new ProcedureRef(
                "1.001193",
                "Đăng ký khai sinh",
                former.field(),
                former.level(),
                LocalDate.of(2025, 7, 1),
                service,
                true);
        return new Correction(other, null, null, false, null);
    }

    private static Dossier twoLegs() {
        return SampleDossier.received(SampleDossier.registration(
                        "H90.41-261102-0001", SupplementPolicy.PAUSE_SHIFT, SampleDossier.TWO_LEGS))
                .after();
    }
}
