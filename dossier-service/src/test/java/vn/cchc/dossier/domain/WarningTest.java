package vn.cchc.dossier.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.dossier.domain.SampleDossier.DUE;
import static vn.cchc.dossier.domain.SampleDossier.after;
import static vn.cchc.dossier.domain.SampleDossier.dossier;

import java.time.Duration;
import java.time.Instant;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class WarningTest {

    private static final Instant WEDNESDAY = Instant.parse("2026-11-04T03:00:00Z");
    private static final Instant FRIDAY = Instant.parse("2026-11-06T03:00:00Z");
    private static final Instant MORNING_OF_DUE_DAY = Instant.parse("2026-11-09T00:00:00Z");

    @Test
    void comesEightWorkingHoursBeforeAndOnlyOnce() {
        // Given
        Dossier dossier = dossier();

        // When
        RecordedEvent warning = dossier.checkWarning(MORNING_OF_DUE_DAY).orElseThrow();

        // Then
        assertThat(dossier.appointment().warning().at()).isEqualTo(MORNING_OF_DUE_DAY);
        assertThat(dossier.checkWarning(MORNING_OF_DUE_DAY.minusMillis(1))).isEmpty();
        assertThat(warning.event()).isEqualTo(new Observed.DueSoon(MORNING_OF_DUE_DAY, DUE, 1));
        assertThat(warning.after().checkWarning(DUE)).isEmpty();
        assertThat(warning.sequence()).isEqualTo(2);
        assertThat(warning.after().appointment().dueAt()).isEqualTo(DUE);
    }

    @Test
    void doesNotComeWhenTheAppointmentHasPassedOrTheClockStands() {
        // Given
        Dossier paused = after(dossier(), new DossierEvent.Suspended(WEDNESDAY, "Chờ kết luận"));
        Dossier finished = after(dossier(), new DossierEvent.Finished(WEDNESDAY, Result.GRANTED));

        // When
        var late = dossier().checkWarning(DUE.plusMillis(1));

        // Then
        assertThat(late).isEmpty();
        assertThat(paused.checkWarning(MORNING_OF_DUE_DAY)).isEmpty();
        assertThat(finished.checkWarning(MORNING_OF_DUE_DAY)).isEmpty();
    }

    @Test
    void movesWithTheAppointmentAndIsOwedAnew() {
        // Given
        Dossier warned =
                dossier().checkWarning(MORNING_OF_DUE_DAY).orElseThrow().after();
        Instant newDue = Instant.parse("2026-11-13T10:00:00Z");
        Instant again = Instant.parse("2026-11-13T00:00:00Z");

        // When
        Dossier rescheduled =
                after(warned, new Apologising.Rescheduled(MORNING_OF_DUE_DAY.plusSeconds(60), newDue, "Chờ xác minh"));

        // Then
        assertThat(rescheduled.appointment().warning().at()).isEqualTo(again);
        assertThat(rescheduled.checkWarning(again)).isPresent();
    }

    @Test
    void aPauseMovesItByTheWorkingTimePaused() {
        // Given
        Dossier waiting = after(dossier(), new DossierEvent.SupplementRequested(WEDNESDAY, "Thiếu chữ ký"));

        // When
        Dossier resumed = after(waiting, new DossierEvent.SupplementReceived(FRIDAY));

        // Then
        assertThat(resumed.appointment().warning().at()).isEqualTo(Instant.parse("2026-11-11T00:00:00Z"));
    }

    @Property(tries = 200)
    void isNeverBeforeTheCountNorLessThanItsShareAllows(
            @ForAll @IntRange(min = 0, max = 80) int hours,
            @ForAll @IntRange(min = 0, max = 100) int share,
            @ForAll @IntRange(min = 1, max = 40_000) int minutes) {
        // Given
        Instant due = SampleDossier.DEADLINES.addWorkingTime(SampleDossier.RECEIVED, Duration.ofMinutes(minutes));

        // When
        Instant warnAt = new Advance(hours, share).before(due, SampleDossier.RECEIVED, SampleDossier.DEADLINES);

        // Then
        Duration ahead = SampleDossier.DEADLINES.workingTime(warnAt, due);
        Duration allowed = Duration.ofMinutes(minutes).multipliedBy(share).dividedBy(100);
        assertThat(ahead).isEqualTo(allowed.compareTo(Duration.ofHours(hours)) < 0 ? allowed : Duration.ofHours(hours));
        assertThat(warnAt).isAfterOrEqualTo(SampleDossier.RECEIVED);
    }
}
