package vn.cchc.dossier.petition.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.dossier.petition.domain.SamplePetition.LATE_HOLIDAY;
import static vn.cchc.dossier.petition.domain.SamplePetition.LIMITS;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.cchc.dossier.petition.domain.PetitionAction.Measure;
import vn.cchc.dossier.petition.domain.PetitionDecision.Accepted;
import vn.cchc.kit.worktime.Pause;

/** A holiday announced late, and one that is worked after all. */
class PetitionRecountTest {

    private static final Instant TUESDAY = Instant.parse("2026-11-03T02:00:00Z");
    private static final Instant ASKED = Instant.parse("2026-11-05T02:00:00Z");
    private static final Instant COMPLETED = Instant.parse("2026-11-09T03:00:00Z");
    private static final Instant NOW = Instant.parse("2026-11-10T02:00:00Z");
    private static final PetitionAction ANSWER =
            new PetitionAction(PetitionEventType.ANSWERED, null, true, Measure.REMINDER);

    @Test
    void aLateHolidayMovesTheAnswerOnceAndIsInTheHistory() {
        // Given
        Petition petition = SamplePetition.petition("PAKN");

        // When
        Accepted moved = petition.recount(List.of(), LATE_HOLIDAY, NOW).orElseThrow();

        // Then
        assertThat(moved.type()).isEqualTo(PetitionEventType.REDATED);
        assertThat(moved.onTime()).isNull();
        assertThat(moved.next().currentDue()).isEqualTo(Instant.parse("2026-11-25T10:00:00Z"));
        assertThat(moved.next().sequence()).isEqualTo(petition.sequence() + 1);
        assertThat(moved.next().recount(List.of(), LATE_HOLIDAY, NOW)).isEmpty();
    }

    @Test
    void afterAPauseItIsAsIfTheHolidayHadAlwaysBeenKnown() {
        // Given
        Petition counted = completed(SamplePetition.petition("PAKN"), LIMITS);
        Petition always = completed(
                Petition.receive("PAKN", "H90.41", true, SamplePetition.RECEIVED, LATE_HOLIDAY), LATE_HOLIDAY);

        // When
        Petition moved = counted.recount(List.of(new Pause(ASKED, COMPLETED, "SUPPLEMENT")), LATE_HOLIDAY, NOW)
                .orElseThrow()
                .next();

        // Then
        assertThat(moved.dues()).isEqualTo(always.dues());
        assertThat(moved.currentDue()).isAfter(counted.currentDue());
    }

    @Test
    void whatWaitsForThePetitionerMovesToo() {
        // Given
        Petition waiting =
                after(SamplePetition.petition("PAKN"), PetitionEventType.SUPPLEMENT_REQUESTED, ASKED, LIMITS);

        // When
        Petition moved =
                waiting.recount(List.of(), LATE_HOLIDAY, NOW).orElseThrow().next();

        // Then
        assertThat(moved.currentDue()).isNull();
        assertThat(moved.dues().answer()).isEqualTo(Instant.parse("2026-11-25T10:00:00Z"));
    }

    @Test
    void afterTheAnswerItsPublicationMovesAndTheAnswerDoesNot() {
        // Given
        Instant answeredAt = Instant.parse("2026-11-18T02:00:00Z");
        Petition answered = accepted(classified().record(ANSWER, answeredAt, LIMITS));

        // When
        Petition moved = answered.recount(List.of(), LATE_HOLIDAY, answeredAt)
                .orElseThrow()
                .next();

        // Then
        assertThat(moved.dues().publish()).isEqualTo(Instant.parse("2026-11-23T10:00:00Z"));
        assertThat(moved.dues().answer()).isEqualTo(answered.dues().answer());
    }

    @Test
    void aDayWorkedAfterAllMakesNobodyLateInHindsight() {
        // Given
        Petition petition = Petition.receive("PAKN", "H90.41", true, SamplePetition.RECEIVED, LATE_HOLIDAY);

        // When
        Optional<Accepted> inTime = petition.recount(List.of(), LIMITS, NOW);
        Optional<Accepted> tooLate = petition.recount(List.of(), LIMITS, Instant.parse("2026-11-25T01:00:00Z"));

        // Then
        assertThat(inTime.orElseThrow().next().currentDue()).isEqualTo(Instant.parse("2026-11-23T10:00:00Z"));
        assertThat(tooLate).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = PetitionStatus.class,
            names = {"PUBLISHED", "REFUSED", "RETURNED"})
    void whatIsOverNeverMoves(PetitionStatus status) {
        // Given
        Petition open = SamplePetition.petition("PAKN");
        Petition over = new Petition("PAKN", "H90.41", true, status.since(TUESDAY), open.dues(), 0, 3);

        // When
        Optional<Accepted> moved = over.recount(List.of(), LATE_HOLIDAY, NOW);

        // Then
        assertThat(moved).isEmpty();
    }

    private static Petition completed(Petition petition, PetitionLimits limits) {
        Petition waiting = after(petition, PetitionEventType.SUPPLEMENT_REQUESTED, ASKED, limits);
        return after(waiting, PetitionEventType.SUPPLEMENT_RECEIVED, COMPLETED, limits);
    }

    private static Petition classified() {
        return after(SamplePetition.petition("PAKN"), PetitionEventType.CLASSIFIED, TUESDAY, LIMITS);
    }

    private static Petition after(Petition petition, PetitionEventType type, Instant at, PetitionLimits limits) {
        return accepted(petition.record(PetitionAction.of(type), at, limits));
    }

    private static Petition accepted(PetitionDecision decision) {
        return ((Accepted) decision).next();
    }
}
