package vn.cchc.dossier.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.dossier.domain.SampleDossier.DUE;
import static vn.cchc.dossier.domain.SampleDossier.after;
import static vn.cchc.dossier.domain.SampleDossier.at;
import static vn.cchc.dossier.domain.SampleDossier.decide;
import static vn.cchc.dossier.domain.SampleDossier.dossier;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.kit.web.BusinessZone;

/** How a dossier may end, out of which states, and how it then stands to its appointment. */
class EndingTest {

    private static final Instant WEDNESDAY = Instant.parse("2026-11-04T03:00:00Z");
    private static final Instant FRIDAY = Instant.parse("2026-11-06T03:00:00Z");
    private static final Instant AFTER_DUE = Instant.parse("2026-11-10T02:00:00Z");

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
        Dossier ended =
                after(suspended, new DossierEvent.Terminated(Instant.parse("2026-11-25T03:00:00Z"), "Theo quyết định"));

        // Then
        assertThat(ended.appointment().dueAt()).isEqualTo(DUE);
        assertThat(Timing.of(ended, BusinessZone.ID)).contains(Timing.LATE);
    }

    @Test
    void aPauseWithoutWorkingTimeSavesNobody() {
        // Given: due on Friday, stopped in the evening and for good on Saturday
        Instant friday = Instant.parse("2026-11-13T10:00:00Z");
        Dossier due = after(dossier(), new Apologising.Rescheduled(WEDNESDAY, friday, "Chờ xác minh"));
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
    void onlyTheCounterDoesNotAcceptAndOnlyWhatIsNotLate() {
        // Given
        Dossier appraised = after(
                dossier(),
                new DossierEvent.Forwarded(WEDNESDAY, "H90.11", null),
                new DossierEvent.SupplementRequested(WEDNESDAY, "Thiếu bản đồ"));
        Dossier atTheCounter = after(dossier(), new DossierEvent.SupplementRequested(WEDNESDAY, "Thiếu chữ ký"));
        Instant expired = Instant.parse("2026-12-04T17:00:00Z");

        // When
        Decision afterHandOver = decide(appraised, new DossierEvent.NotAccepted(FRIDAY, "Không thuộc thẩm quyền"));
        Decision waitingThere = decide(atTheCounter, new DossierEvent.NotAccepted(FRIDAY, "Không bổ sung"));
        Decision neverCompleted = decide(appraised, new DossierEvent.NotAccepted(expired, "Quá hạn bổ sung"));
        Decision stopped = decide(appraised, new DossierEvent.Terminated(FRIDAY, "Không bổ sung"));
        Decision late = decide(dossier(), new DossierEvent.NotAccepted(AFTER_DUE, "Không thuộc thẩm quyền"));
        Decision recordedLate = dossier()
                .checkDeadlines(AFTER_DUE)
                .orElseThrow()
                .after()
                .record(new DossierEvent.NotAccepted(WEDNESDAY, "Không thuộc thẩm quyền"), at(AFTER_DUE));

        // Then
        assertThat(afterHandOver).isEqualTo(new Decision.Rejected(Rejection.ACCEPTED_ALREADY));
        assertThat(waitingThere).isInstanceOf(Decision.Accepted.class);
        assertThat(neverCompleted).isInstanceOf(Decision.Accepted.class);
        assertThat(((Decision.Accepted) stopped).next().state().status()).isEqualTo(Status.TERMINATED);
        assertThat(late).isEqualTo(new Decision.Rejected(Rejection.LATE_ALREADY));
        assertThat(recordedLate).isInstanceOf(Decision.Accepted.class);
    }

    @Test
    void whatWasMissedBeforeThePauseDoesNotVanishWhenItExpires() {
        // Given
        Dossier late = after(
                dossier(),
                new DossierEvent.Forwarded(WEDNESDAY, "H90.11", null),
                new DossierEvent.SupplementRequested(AFTER_DUE, "Thiếu bản đồ"));
        Instant expired = Instant.parse("2026-12-15T02:00:00Z");

        // When
        Decision refused = decide(late, new DossierEvent.NotAccepted(expired, "Quá hạn bổ sung"));
        Dossier stopped = after(late, new DossierEvent.Terminated(expired, "Quá hạn bổ sung"));

        // Then
        assertThat(refused).isEqualTo(new Decision.Rejected(Rejection.LATE_ALREADY));
        assertThat(Timing.of(stopped, BusinessZone.ID)).contains(Timing.LATE);
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

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  "})
    void refusalNeedsAReason(String reason) {
        // When
        Decision decision = decide(dossier(), new DossierEvent.NotAccepted(WEDNESDAY, reason));

        // Then
        assertThat(decision).isEqualTo(new Decision.Rejected(Rejection.REASON_MISSING));
    }
}
