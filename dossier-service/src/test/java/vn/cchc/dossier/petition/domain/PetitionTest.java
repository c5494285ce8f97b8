package vn.cchc.dossier.petition.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.dossier.petition.domain.SamplePetition.DECREED;
import static vn.cchc.dossier.petition.domain.SamplePetition.LIMITS;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.cchc.dossier.petition.domain.PetitionAction.Measure;
import vn.cchc.dossier.petition.domain.PetitionDecision.Accepted;
import vn.cchc.dossier.petition.domain.PetitionDecision.Rejected;
import vn.cchc.dossier.petition.domain.PetitionLimits.Limit;

class PetitionTest {

    private static final Instant TUESDAY = Instant.parse("2026-11-03T02:00:00Z");
    private static final Instant ANSWER_DUE = Instant.parse("2026-11-23T10:00:00Z");
    private static final PetitionAction ANSWER =
            new PetitionAction(PetitionEventType.ANSWERED, null, true, Measure.CHANGE_OF_POST);

    private static final Map<PetitionStatus, Set<PetitionEventType>> LEGAL = Map.of(
            PetitionStatus.RECEIVED,
            EnumSet.of(
                    PetitionEventType.CLASSIFIED,
                    PetitionEventType.REFUSED,
                    PetitionEventType.RETURNED,
                    PetitionEventType.TRANSFERRED,
                    PetitionEventType.SUPPLEMENT_REQUESTED),
            PetitionStatus.CLASSIFIED,
            EnumSet.of(
                    PetitionEventType.RETURNED,
                    PetitionEventType.TRANSFERRED,
                    PetitionEventType.SUPPLEMENT_REQUESTED,
                    PetitionEventType.ANSWERED),
            PetitionStatus.AWAITING_SUPPLEMENT,
            EnumSet.of(
                    PetitionEventType.RETURNED, PetitionEventType.TRANSFERRED, PetitionEventType.SUPPLEMENT_RECEIVED),
            PetitionStatus.ANSWERED,
            EnumSet.of(PetitionEventType.PUBLISHED, PetitionEventType.REOPENED),
            PetitionStatus.PUBLISHED,
            EnumSet.of(PetitionEventType.REOPENED),
            PetitionStatus.REFUSED,
            EnumSet.noneOf(PetitionEventType.class),
            PetitionStatus.RETURNED,
            EnumSet.noneOf(PetitionEventType.class));

    static Stream<Arguments> everyActionInEveryState() {
        return Stream.of(PetitionStatus.values())
                .flatMap(status -> Stream.of(PetitionEventType.values()).map(type -> Arguments.of(status, type)));
    }

    @ParameterizedTest
    @MethodSource
    void everyActionInEveryState(PetitionStatus status, PetitionEventType type) {
        // Given
        Petition.Dues dues = new Petition.Dues(SamplePetition.RECEIVED, ANSWER_DUE, ANSWER_DUE, null);
        Petition petition = new Petition("PAKN", "H90.41", false, status.since(SamplePetition.RECEIVED), dues, 0, 1);

        // When
        PetitionDecision decision = petition.record(PetitionAction.of(type), TUESDAY, LIMITS);

        // Then
        if (LEGAL.get(status).contains(type)) {
            assertThat(decision).isInstanceOf(Accepted.class);
        } else {
            assertThat(decision).isEqualTo(new Rejected(PetitionRejection.PETITION_STATE));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "REFUSED,              2026-11-04T10:00:00Z, true",
        "REFUSED,              2026-11-04T10:00:00.001Z, false",
        "RETURNED,             2026-11-05T01:00:00Z, false",
        "SUPPLEMENT_REQUESTED, 2026-11-09T10:00:00Z, true",
        "SUPPLEMENT_REQUESTED, 2026-11-10T01:00:00Z, false",
    })
    void eachStepHasItsLimit(PetitionEventType type, Instant at, boolean onTime) {
        // When
        Accepted accepted = accepted(SamplePetition.petition("PAKN").record(PetitionAction.of(type), at, LIMITS));

        // Then
        assertThat(accepted.onTime()).isEqualTo(onTime);
    }

    @Test
    void anAnswerOnTheLastMomentIsOnTimeAndItsPublicationHasTwoDays() {
        // When
        Accepted answered = accepted(classified().record(ANSWER, ANSWER_DUE, LIMITS));

        // Then
        assertThat(answered.onTime()).isTrue();
        assertThat(answered.next().currentDue()).isEqualTo(LIMITS.due(PetitionStep.PUBLISH, ANSWER_DUE));
    }

    @Test
    void waitingForThePetitionerStopsTheClock() {
        // Given
        Petition waiting = accepted(classified()
                        .record(
                                PetitionAction.of(PetitionEventType.SUPPLEMENT_REQUESTED),
                                Instant.parse("2026-11-04T01:00:00Z"),
                                LIMITS))
                .next();

        // When
        Accepted completed = accepted(waiting.record(
                PetitionAction.of(PetitionEventType.SUPPLEMENT_RECEIVED),
                Instant.parse("2026-11-05T01:00:00Z"),
                LIMITS));

        // Then
        assertThat(waiting.currentDue()).isNull();
        assertThat(waiting.checkDeadlines(Instant.parse("2027-01-04T03:00:00Z")))
                .isEmpty();
        assertThat(completed.next().currentDue())
                .isEqualTo(LIMITS.deadlines().addWorkingTime(ANSWER_DUE, java.time.Duration.ofHours(8)));
    }

    @Test
    void askedTooLateNothingIsGained() {
        // Given
        Instant late = ANSWER_DUE.plusSeconds(1);
        Petition waiting = accepted(
                        classified().record(PetitionAction.of(PetitionEventType.SUPPLEMENT_REQUESTED), late, LIMITS))
                .next();

        // When
        Accepted completed = accepted(waiting.record(
                PetitionAction.of(PetitionEventType.SUPPLEMENT_RECEIVED), late.plusSeconds(90_000), LIMITS));

        // Then
        assertThat(completed.next().currentDue()).isEqualTo(ANSWER_DUE);
    }

    @Test
    void overdueOncePerDeadlineAndNeverEarly() {
        // Given
        Petition petition = classified();

        // When
        Optional<Accepted> overdue = petition.checkDeadlines(ANSWER_DUE.plusMillis(1));

        // Then
        assertThat(petition.checkDeadlines(ANSWER_DUE)).isEmpty();
        assertThat(overdue).map(Accepted::onTime).contains(false);
        assertThat(overdue.orElseThrow().next().checkDeadlines(ANSWER_DUE.plusSeconds(9)))
                .isEmpty();
        assertThat(overdue.orElseThrow().next().sequence()).isEqualTo(petition.sequence() + 1);
    }

    @Test
    void reopeningCountsAnewAndMayBecomeOverdueAgain() {
        // Given
        Petition announced = classified()
                .checkDeadlines(ANSWER_DUE.plusSeconds(1))
                .orElseThrow()
                .next();
        Petition answered = accepted(announced.record(ANSWER, ANSWER_DUE.plusSeconds(2), LIMITS))
                .next();
        Instant dissatisfied = Instant.parse("2026-12-02T02:00:00Z");

        // When
        Petition reopened = accepted(
                        answered.record(PetitionAction.of(PetitionEventType.REOPENED), dissatisfied, LIMITS))
                .next();

        // Then
        assertThat(reopened.reopened()).isEqualTo(1);
        assertThat(reopened.dues().countedFrom()).isEqualTo(dissatisfied);
        assertThat(reopened.checkAt()).isEqualTo(Instant.parse("2026-12-23T10:00:00Z"));
    }

    @ParameterizedTest
    @CsvSource({",,FAULT_NOT_DETERMINED", "true,,MEASURE_MISSING", "false,REMINDER,MEASURE_WITHOUT_FAULT"})
    void attitudeIsJudged(Boolean fault, Measure measure, PetitionRejection reason) {
        // When
        PetitionDecision decision = classified()
                .record(new PetitionAction(PetitionEventType.ANSWERED, null, fault, measure), TUESDAY, LIMITS);

        // Then
        assertThat(decision).isEqualTo(new Rejected(reason));
    }

    @Test
    void aProvincesOwnLimitCountsFromItsFirstDay() {
        // Given
        PetitionLimits own = new PetitionLimits(
                List.of(
                        new Limit(PetitionStep.ANSWER, DECREED, 15),
                        new Limit(PetitionStep.ANSWER, LocalDate.of(2026, 11, 2), 5),
                        new Limit(PetitionStep.ANSWER, LocalDate.of(2026, 11, 3), 1)),
                LIMITS.deadlines());

        // When
        Petition petition = Petition.receive("PAKN", "H90.41", false, SamplePetition.RECEIVED, own);

        // Then
        assertThat(petition.currentDue()).isEqualTo(Instant.parse("2026-11-09T10:00:00Z"));
    }

    private static Petition classified() {
        return accepted(SamplePetition.petition("PAKN")
                        .record(PetitionAction.of(PetitionEventType.CLASSIFIED), TUESDAY, LIMITS))
                .next();
    }

    private static Accepted accepted(PetitionDecision decision) {
        return (Accepted) decision;
    }
}
