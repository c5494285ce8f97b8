package vn.cchc.dossier.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.dossier.domain.SampleDossier.after;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** On Tuesday another agency is asked, which has until Wednesday's close. */
class UrgingTest {

    private static final Instant TUESDAY = Instant.parse("2026-11-03T02:00:00Z");
    private static final Instant WEDNESDAY = Instant.parse("2026-11-04T02:00:00Z");
    private static final Instant DUE = Instant.parse("2026-11-04T10:00:00Z");
    private static final Instant LATER = DUE.plusSeconds(5);
    private static final Instant MOVED = Instant.parse("2026-11-05T10:00:00Z");

    @Test
    void silencePastTheDueTimeIsAnnouncedOnceAndNeverEarly() {
        // Given
        Dossier asked = asked();

        // When
        RecordedEvent urged = asked.checkConsultations(LATER).orElseThrow();

        // Then
        assertThat(asked.checkConsultations(DUE)).isEmpty();
        assertThat(urged.event()).isEqualTo(new HandOver.ConsultationOverdue(DUE, "H90.12", "B3", LATER));
        assertThat(urged.sequence()).isEqualTo(asked.course().sequence() + 1);
        assertThat(urged.after().checkConsultations(LATER.plusSeconds(3600))).isEmpty();
        assertThat(urged.after().state()).isEqualTo(asked.state());
        assertThat(urged.after().appointment()).isEqualTo(asked.appointment());
    }

    @Test
    void aPauseExcusesNobodyWhoWasAskedButAnAnswerOrTheEndDoes() {
        // Given
        Dossier paused = after(asked(), new DossierEvent.Suspended(WEDNESDAY, "Chờ kết luận"));
        Dossier answered = after(asked(), new HandOver.ConsultationAnswered(WEDNESDAY, "H90.12"));
        Dossier ended = after(asked(), new DossierEvent.Finished(WEDNESDAY, Result.GRANTED));

        // When
        Optional<RecordedEvent> ofPaused = paused.checkConsultations(LATER);

        // Then
        assertThat(ofPaused).isPresent();
        assertThat(answered.checkConsultations(LATER)).isEmpty();
        assertThat(ended.checkConsultations(LATER)).isEmpty();
    }

    @Test
    void everyOpinionHasItsOwnAndTheFirstDueComesFirst() {
        // Given
        Dossier both = after(asked(), new HandOver.Consulted(TUESDAY, "H90.42", null, DUE.minusSeconds(60)));

        // When
        RecordedEvent first = both.checkConsultations(LATER).orElseThrow();
        RecordedEvent second = first.after().checkConsultations(LATER).orElseThrow();

        // Then
        assertThat(((HandOver.ConsultationOverdue) first.event()).agency()).isEqualTo("H90.42");
        assertThat(((HandOver.ConsultationOverdue) second.event()).agency()).isEqualTo("H90.12");
        assertThat(second.after().checkConsultations(LATER)).isEmpty();
    }

    @Test
    void aTimeThatMovedCanBeMissedAnew() {
        // Given
        Dossier urged = asked().checkConsultations(LATER).orElseThrow().after();
        Context changed = new Context(LATER, SampleDossier.withDayOff(LocalDate.of(2026, 11, 4)), SampleDossier.RULES);

        // When
        Dossier moved = urged.redate(new Observed.Redated.Basis("7", 2026, 2, "Quốc tang"), null, changed)
                .get(0)
                .after();

        // Then
        assertThat(moved.checkConsultations(MOVED)).isEmpty();
        RecordedEvent again = moved.checkConsultations(MOVED.plusMillis(1)).orElseThrow();
        assertThat(again.event().occurredAt()).isEqualTo(MOVED);
        assertThat(again.after().checkConsultations(MOVED.plusSeconds(60))).isEmpty();
    }

    private static Dossier asked() {
        Dossier received = SampleDossier.received(SampleDossier.registration(
                        "H90.41-261102-0001", SupplementPolicy.PAUSE_SHIFT, SampleDossier.TWO_LEGS))
                .after();
        return after(received, new HandOver.Consulted(TUESDAY, "H90.12", null, null));
    }
}
