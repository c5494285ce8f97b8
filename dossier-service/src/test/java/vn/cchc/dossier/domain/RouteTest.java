package vn.cchc.dossier.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.dossier.domain.SampleDossier.after;
import static vn.cchc.dossier.domain.SampleDossier.at;
import static vn.cchc.dossier.domain.SampleDossier.decide;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import vn.cchc.kit.web.BusinessZone;
import vn.cchc.kit.worktime.Term;

/** Two legs: the commune has half a day from Monday 09:05, then the department two days and one; a week in all. */
class RouteTest {

    private static final Instant MONDAY_NOON = Instant.parse("2026-11-02T04:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2026-11-03T02:00:00Z");
    private static final Instant WEDNESDAY = Instant.parse("2026-11-04T02:00:00Z");
    private static final Instant NEXT_TUESDAY = Instant.parse("2026-11-10T02:00:00Z");
    private static final Instant APPRAISAL_DUE = Instant.parse("2026-11-04T10:00:00Z");
    private static final Instant LEG_DUE = Instant.parse("2026-11-05T10:00:00Z");

    @Test
    void theCounterHasTheFirstStepAndHasTakenIt() {
        // When
        Stage stage = stage(dossier());

        // Then
        assertThat(stage.step().code()).isEqualTo("B1");
        assertThat(stage.slip().takenAt()).isEqualTo(SampleDossier.RECEIVED);
        assertThat(stage.due().step()).isEqualTo(Instant.parse("2026-11-02T08:05:00Z"));
    }

    @Test
    void aHandOverBeginsTheNextStepAndItsLeg() {
        // When
        Dossier forwarded = after(dossier(), new DossierEvent.Forwarded(MONDAY_NOON, "H90.11", null));

        // Then
        assertThat(stage(forwarded).number()).isEqualTo(2);
        assertThat(stage(forwarded).step().code()).isEqualTo("B2");
        assertThat(stage(forwarded).isTaken()).isFalse();
        assertThat(stage(forwarded).due()).isEqualTo(new Stage.Due(APPRAISAL_DUE, LEG_DUE));
        assertThat(forwarded.appointment().dueAt()).isEqualTo(SampleDossier.DUE);
    }

    @Test
    void takingOverIsNotedOnceAndNeedsAHandOver() {
        // Given
        Dossier taken = after(
                dossier(),
                new DossierEvent.Forwarded(MONDAY_NOON, "H90.11", null),
                new HandOver.Taken(TUESDAY, "cv.tuphap01"));

        // When
        Decision again = decide(taken, new HandOver.Taken(WEDNESDAY, "cv.tuphap02"));

        // Then
        assertThat(stage(taken).slip().takenAt()).isEqualTo(TUESDAY);
        assertThat(taken.course().officer()).isEqualTo("cv.tuphap01");
        assertThat(again).isEqualTo(new Decision.Premature(EventType.FORWARDED));
    }

    @Test
    void anotherOfficerOfTheUnitIsNoNewStage() {
        // Given
        Dossier forwarded = after(dossier(), new DossierEvent.Forwarded(MONDAY_NOON, "H90.11", "cv.tuphap01"));

        // When
        Dossier reassigned = after(forwarded, new DossierEvent.Forwarded(TUESDAY, "H90.11", "cv.tuphap02"));
        Dossier signing = after(forwarded, new DossierEvent.Forwarded(TUESDAY, "H90.11", "ld.tuphap01", "B4"));

        // Then
        assertThat(stage(reassigned).number()).isEqualTo(2);
        assertThat(reassigned.course().officer()).isEqualTo("cv.tuphap02");
        assertThat(stage(signing).number()).isEqualTo(3);
        assertThat(stage(signing).due()).isEqualTo(new Stage.Due(APPRAISAL_DUE, LEG_DUE));
    }

    @Test
    void afterAHandOverNobodyForesawTheProcessGoesOnWhereItWas() {
        // Given: the appraisal done, then to an agency the process does not know
        Dossier astray = after(
                dossier(),
                new DossierEvent.Forwarded(MONDAY_NOON, "H90.11", null),
                new DossierEvent.Forwarded(TUESDAY, "H90.42", null));

        // When
        Dossier back = after(astray, new DossierEvent.Forwarded(WEDNESDAY, "H90.11", null));
        Dossier toTheCounter = after(astray, new DossierEvent.Forwarded(WEDNESDAY, "H90.41", null));
        Dossier atOnceAstray = after(
                dossier(),
                new DossierEvent.Forwarded(MONDAY_NOON, "H90.42", null),
                new DossierEvent.Forwarded(TUESDAY, "H90.43", null));

        // Then
        assertThat(stage(astray).step()).isNull();
        assertThat(stage(back).step().code()).isEqualTo("B4");
        assertThat(stage(toTheCounter).step()).isNull();
        assertThat(stage(atOnceAstray).step()).isNull();
        assertThat(stage(after(atOnceAstray, new DossierEvent.Forwarded(WEDNESDAY, "H90.11", null)))
                        .step()
                        .code())
                .isEqualTo("B2");
    }

    @Test
    void aPauseMovesTheStepsOwnTimeToo() {
        // When
        Dossier resumed = after(
                dossier(),
                new DossierEvent.Forwarded(MONDAY_NOON, "H90.11", null),
                new DossierEvent.Suspended(TUESDAY, "Chờ kết luận"),
                new DossierEvent.Resumed(WEDNESDAY));

        // Then
        assertThat(stage(resumed).due().step()).isEqualTo(Instant.parse("2026-11-05T10:00:00Z"));
        assertThat(stage(resumed).due().leg()).isEqualTo(Instant.parse("2026-11-06T10:00:00Z"));
        assertThat(resumed.appointment().dueAt()).isEqualTo(Instant.parse("2026-11-10T10:00:00Z"));
    }

    @Test
    void aRestartCountsTheStepAnew() {
        // Given
        Registration registration =
                SampleDossier.registration("H90.41-261102-0001", SupplementPolicy.RESTART, SampleDossier.TWO_LEGS);

        // When
        Dossier complete = after(
                SampleDossier.received(registration).after(),
                new DossierEvent.Forwarded(MONDAY_NOON, "H90.11", null),
                new DossierEvent.SupplementRequested(TUESDAY, "Thiếu chữ ký"),
                new DossierEvent.SupplementReceived(NEXT_TUESDAY));

        // Then
        assertThat(stage(complete).due().step()).isEqualTo(Instant.parse("2026-11-12T10:00:00Z"));
        assertThat(complete.course().route().firstLate()).isNull();
    }

    @Test
    void latenessIsPutDownToTheFirstStagePastItsOwnTime() {
        // Given
        Dossier late = after(dossier(), new DossierEvent.Forwarded(TUESDAY, "H90.11", null));

        // When
        Observed.Overdue overdue = (Observed.Overdue)
                late.checkDeadlines(NEXT_TUESDAY).orElseThrow().event();

        // Then
        assertThat(overdue.fault()).isEqualTo(new Fault("H90.41", "B1", 1));
        assertThat(late.course().holder()).isEqualTo("H90.11");
    }

    @Test
    void whoeverHasItIsAtFaultWhenNobodyWasLateBefore() {
        // Given
        Dossier inTime = after(dossier(), new DossierEvent.Forwarded(MONDAY_NOON, "H90.11", null));

        // When
        RecordedEvent overdue = inTime.checkDeadlines(NEXT_TUESDAY).orElseThrow();

        // Then
        assertThat(((Observed.Overdue) overdue.event()).fault()).isEqualTo(new Fault("H90.11", "B2", 2));
        assertThat(overdue.after().course().route().firstLate()).isEqualTo(new Fault("H90.11", "B2", 2));
    }

    @Test
    void anUnpublishedStepOrOneOfAnotherAgencyIsRefused() {
        // When
        Decision unknown = decide(dossier(), new DossierEvent.Forwarded(MONDAY_NOON, "H90.11", null, "B9"));
        Decision ofAnother = decide(dossier(), new DossierEvent.Forwarded(MONDAY_NOON, "H90.42", null, "B2"));

        // Then
        assertThat(unknown).isEqualTo(new Decision.Rejected(Rejection.STEP_NOT_PUBLISHED));
        assertThat(ofAnother).isEqualTo(new Decision.Rejected(Rejection.STEP_NOT_PUBLISHED));
    }

    @Test
    void aConsultationHasItsOwnTimeAndMovesNothing() {
        // Given
        Dossier forwarded = after(dossier(), new DossierEvent.Forwarded(MONDAY_NOON, "H90.11", null));

        // When
        Dossier asked = after(forwarded, new HandOver.Consulted(TUESDAY, "H90.12", null, null));

        // Then
        assertThat(asked.course().route().consultations())
                .containsExactly(
                        new Consultation("H90.12", "B3", TUESDAY, APPRAISAL_DUE, null, Term.workingDays(1), null));
        assertThat(asked.course().holder()).isEqualTo("H90.11");
        assertThat(asked.state()).isEqualTo(forwarded.state());
        assertThat(asked.appointment()).isEqualTo(forwarded.appointment());
        assertThat(asked.agencies()).contains("H90.12");
    }

    @Test
    void onlyWhoWasAskedAnswersAndOnce() {
        // Given
        Dossier asked = after(dossier(), new HandOver.Consulted(MONDAY_NOON, "H90.12", null, WEDNESDAY));

        // When
        Decision other = decide(asked, new HandOver.ConsultationAnswered(TUESDAY, "H90.42"));
        Decision twice = decide(asked, new HandOver.Consulted(TUESDAY, "H90.12", null, null));
        Decision early = decide(asked, new HandOver.Consulted(TUESDAY, "H90.42", null, MONDAY_NOON));
        Dossier answered = after(asked, new HandOver.ConsultationAnswered(TUESDAY, "H90.12"));

        // Then
        assertThat(other).isEqualTo(new Decision.Premature(EventType.CONSULTED));
        assertThat(twice).isEqualTo(new Decision.Rejected(Rejection.CONSULTED_ALREADY));
        assertThat(early).isEqualTo(new Decision.Rejected(Rejection.CONSULTATION_DUE_TOO_EARLY));
        assertThat(answered.course().route().openWith("H90.12")).isEmpty();
    }

    @Test
    void anEndEndsTheStageAndSaysHowItStood() {
        // When
        Dossier finished = after(
                dossier(),
                new DossierEvent.Forwarded(MONDAY_NOON, "H90.11", null),
                new DossierEvent.Finished(LEG_DUE, Result.GRANTED));

        // Then
        assertThat(stage(finished).slip().endedAt()).isEqualTo(LEG_DUE);
        assertThat(Timing.of(stage(finished), BusinessZone.ID)).contains(Timing.LATE);
        assertThat(finished.course().route().firstLate()).isEqualTo(new Fault("H90.11", "B2", 2));
        assertThat(Timing.of(finished, BusinessZone.ID)).contains(Timing.EARLY);
    }

    @Test
    void anEndWhilePausedDoesNotMakeTheStepLate() {
        // Given: two days for the appraisal, stopped on the first
        Dossier suspended = after(
                dossier(),
                new DossierEvent.Forwarded(MONDAY_NOON, "H90.11", null),
                new DossierEvent.Suspended(TUESDAY, "Chờ kết luận"));

        // When
        Dossier withdrawn = after(suspended, new DossierEvent.Withdrawn(NEXT_TUESDAY));

        // Then
        assertThat(withdrawn.course().route().firstLate()).isNull();
        assertThat(Timing.of(stage(withdrawn), BusinessZone.ID)).contains(Timing.EARLY);
    }

    @Test
    void completionMayBeAskedForOnceAtTheCounterAndOnceAfterIt() {
        // Given
        Dossier appraised = after(
                dossier(),
                new DossierEvent.SupplementRequested(MONDAY_NOON, "Thiếu chữ ký"),
                new DossierEvent.SupplementReceived(MONDAY_NOON),
                new DossierEvent.Forwarded(TUESDAY, "H90.11", null),
                new DossierEvent.SupplementRequested(TUESDAY, "Thiếu bản đồ"),
                new DossierEvent.SupplementReceived(TUESDAY));

        // When
        Decision third = decide(appraised, new DossierEvent.SupplementRequested(WEDNESDAY, "Nữa"));
        Decision byLaw = decide(
                appraised, new DossierEvent.SupplementRequested(WEDNESDAY, "Nữa", "Luật Đất đai 2024, Điều 223"));

        // Then
        assertThat(third).isEqualTo(new Decision.Rejected(Rejection.SUPPLEMENT_ASKED_ALREADY));
        assertThat(((Decision.Accepted) byLaw).next().course().supplements()).isEqualTo(3);
    }

    @Test
    void whatIsMissingAfterAppraisalIsSaidWithinThreeDaysOrNotedAsLate() {
        // Given: received on Monday, so by Thursday
        Dossier forwarded = after(dossier(), new DossierEvent.Forwarded(MONDAY_NOON, "H90.11", null));
        Instant thursdayEvening = Instant.parse("2026-11-05T16:59:59Z");

        // When
        Dossier inTime = after(forwarded, new DossierEvent.SupplementRequested(thursdayEvening, "Thiếu bản đồ"));
        Dossier late =
                after(forwarded, new DossierEvent.SupplementRequested(thursdayEvening.plusSeconds(1), "Thiếu bản đồ"));
        Dossier atTheCounter = after(dossier(), new DossierEvent.SupplementRequested(NEXT_TUESDAY, "Thiếu chữ ký"));

        // Then
        assertThat(inTime.course().counts().lateNotices()).isZero();
        assertThat(late.course().counts().lateNotices()).isEqualTo(1);
        assertThat(late.state().status()).isEqualTo(Status.AWAITING_SUPPLEMENT);
        assertThat(atTheCounter.course().counts().lateNotices()).isZero();
    }

    @Test
    void asksOfTheCounterStaysWithTheCounter() {
        // Given
        Dossier asked = after(
                dossier(),
                new DossierEvent.SupplementRequested(MONDAY_NOON, "Thiếu chữ ký"),
                new DossierEvent.SupplementReceived(MONDAY_NOON));

        // When
        Decision again = asked.record(new DossierEvent.SupplementRequested(TUESDAY, "Nữa"), at(TUESDAY));

        // Then
        assertThat(again).isEqualTo(new Decision.Rejected(Rejection.SUPPLEMENT_ASKED_ALREADY));
    }

    private static Dossier dossier() {
        return SampleDossier.received(SampleDossier.registration(
                        "H90.41-261102-0001", SupplementPolicy.PAUSE_SHIFT, SampleDossier.TWO_LEGS))
                .after();
    }

    private static Stage stage(Dossier dossier) {
        return dossier.course().route().stage();
    }
}
