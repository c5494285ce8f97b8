package vn.cchc.dossier.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.dossier.domain.SampleDossier.after;
import static vn.cchc.dossier.domain.SampleDossier.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** On Wednesday completion is asked for; there are thirty days for it, to the end of Friday, 04/12/2026. */
class SupplementExpiryTest {

    private static final Instant ASKED = Instant.parse("2026-11-04T03:00:00Z");
    private static final Instant UNTIL = Instant.parse("2026-12-04T17:00:00Z");
    private static final Instant LATER = UNTIL.plusSeconds(3);

    @Test
    void itIsAnnouncedOnceAndNeverEarly() {
        // Given
        Dossier asked = asked();

        // When
        Optional<RecordedEvent> early = asked.checkSupplement(UNTIL.minusMillis(1));
        RecordedEvent expired = asked.checkSupplement(UNTIL).orElseThrow();

        // Then
        assertThat(early).isEmpty();
        assertThat(expired.event()).isEqualTo(new Observed.SupplementExpired(UNTIL, ASKED, UNTIL));
        assertThat(expired.sequence()).isEqualTo(asked.course().sequence() + 1);
        assertThat(expired.after().checkSupplement(LATER)).isEmpty();
        assertThat(expired.after().state().status()).isEqualTo(Status.AWAITING_SUPPLEMENT);
        assertThat(expired.after().appointment()).isEqualTo(asked.appointment());
    }

    @Test
    void whatWasCompletedOrHasEndedOrHasNoLimitOwesNothing() {
        // Given
        Dossier completed = after(asked(), new DossierEvent.SupplementReceived(ASKED.plusSeconds(60)));
        Dossier withdrawn = after(asked(), new DossierEvent.Withdrawn(ASKED.plusSeconds(60)));
        RuleValues noLimit = new RuleValues(1, 1, 1, 0, 3, SampleDossier.RULES.advance());
        Dossier unlimited = ((Decision.Accepted) dossier()
                        .record(
                                new DossierEvent.SupplementRequested(ASKED, "Thiếu chữ ký"),
                                new Context(ASKED, SampleDossier.DEADLINES, noLimit)))
                .next();

        // Then
        assertThat(completed.checkSupplement(LATER)).isEmpty();
        assertThat(withdrawn.checkSupplement(LATER)).isEmpty();
        assertThat(unlimited.checkSupplement(LATER)).isEmpty();
    }

    @Test
    void anotherRequestExpiresForItself() {
        // Given
        Dossier expired = asked().checkSupplement(LATER).orElseThrow().after();
        Instant monday = Instant.parse("2026-12-07T03:00:00Z");
        DossierEvent again = new DossierEvent.SupplementRequested(monday, "Thiếu bản đồ", "Luật Đất đai, Điều 5");

        // When
        Dossier asked = after(expired, new DossierEvent.SupplementReceived(monday), again);

        // Then
        assertThat(asked.checkSupplement(monday)).isEmpty();
        Instant until = ((DossierState.AwaitingSupplement) asked.state()).until();
        assertThat(asked.checkSupplement(until)).isPresent();
    }

    @Test
    void aCalendarThatChangesAfterwardsDoesNotAnnounceItAgain() {
        // Given
        Dossier expired = asked().checkSupplement(LATER).orElseThrow().after();
        Context changed = new Context(LATER, SampleDossier.withDayOff(LocalDate.of(2026, 12, 4)), SampleDossier.RULES);

        // When
        Dossier moved = expired.redate(new Observed.Redated.Basis("7", 2026, 2, "Quốc tang"), null, changed)
                .get(0)
                .after();

        // Then
        Instant until = ((DossierState.AwaitingSupplement) moved.state()).until();
        assertThat(until).isAfter(LATER);
        assertThat(moved.checkSupplement(until)).isEmpty();
    }

    @Test
    void whatHappenedInTimeAndComesLateIsStillRecorded() {
        // Given
        Dossier expired = asked().checkSupplement(LATER).orElseThrow().after();

        // When
        Decision decision =
                expired.record(new DossierEvent.SupplementReceived(UNTIL.minusSeconds(3600)), SampleDossier.at(LATER));

        // Then
        assertThat(decision).isInstanceOf(Decision.Accepted.class);
    }

    private static Dossier asked() {
        return after(dossier(), new DossierEvent.SupplementRequested(ASKED, "Thiếu chữ ký"));
    }
}
