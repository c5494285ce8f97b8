package vn.cchc.dossier.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.dossier.domain.SampleDossier.after;
import static vn.cchc.dossier.domain.SampleDossier.decide;
import static vn.cchc.dossier.domain.SampleDossier.dossier;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ApologyRulesTest {

    private static final Instant WEDNESDAY = Instant.parse("2026-11-04T03:00:00Z");
    private static final Instant AFTER_DUE = Instant.parse("2026-11-09T17:01:00Z");
    private static final Instant NEW_DUE = Instant.parse("2026-11-13T10:00:00Z");
    private static final Instant FAR = Instant.parse("2026-12-21T10:00:00Z");
    private static final WrittenApology SORRY = WrittenApology.of("In sai ngày sinh");

    @Test
    void aHeadMayMoveItAgainAndFurtherWithAReasonForThat() {
        // Given
        Dossier moved = after(dossier(), new Apologising.Rescheduled(WEDNESDAY, NEW_DUE, "Chờ xác minh"));

        // When
        Decision decision = decide(moved, rescheduled(FAR, "Theo quyết định của Chủ tịch"));

        // Then
        assertThat(((Decision.Accepted) decision).next().appointment().dueAt()).isEqualTo(FAR);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " "})
    void noReasonIsNoOverride(String override) {
        // When
        Decision decision = decide(dossier(), rescheduled(FAR, override));

        // Then
        assertThat(decision).isEqualTo(new Decision.Rejected(Rejection.RESCHEDULE_TOO_LONG));
    }

    @Test
    void evenAHeadMovesItForwardsOnly() {
        // When
        Decision decision = decide(dossier(), rescheduled(WEDNESDAY.plusSeconds(60), "Theo quyết định"));

        // Then
        assertThat(decision).isEqualTo(new Decision.Rejected(Rejection.RESCHEDULE_NOT_LATER));
    }

    @Test
    void sorryForAMistakeMovesNothingAndPaysOffNoLateness() {
        // Given
        Dossier late = dossier().checkDeadlines(AFTER_DUE).orElseThrow().after();

        // When
        Dossier apologised = after(late, new Apologising.Apologised(AFTER_DUE, ApologyKind.ERROR, SORRY));

        // Then
        assertThat(apologised.appointment()).isEqualTo(late.appointment());
        assertThat(apologised.state()).isEqualTo(late.state());
    }

    @Test
    void sorryForLatenessComesOnceAndAfterALateEnd() {
        // Given
        DossierEvent sorry = new Apologising.Apologised(AFTER_DUE.plusSeconds(60), ApologyKind.LATE, SORRY);
        Dossier stillOpen = dossier().checkDeadlines(AFTER_DUE).orElseThrow().after();
        Dossier endedLate = after(stillOpen, new DossierEvent.Finished(AFTER_DUE, Result.GRANTED));

        // When
        Dossier apologised = after(endedLate, sorry);

        // Then
        assertThat(apologised.appointment().missed().apology()).isTrue();
        Decision.Rejected refused = new Decision.Rejected(Rejection.NO_APOLOGY_OWED);
        assertThat(decide(apologised, sorry)).isEqualTo(refused);
        assertThat(decide(stillOpen, sorry)).isEqualTo(refused);
        assertThat(decide(after(dossier(), new DossierEvent.Finished(WEDNESDAY, Result.GRANTED)), sorry))
                .isEqualTo(refused);
    }

    private static DossierEvent rescheduled(Instant newDueAt, String override) {
        return new Apologising.Rescheduled(
                WEDNESDAY.plusSeconds(1),
                newDueAt,
                new WrittenApology(
                        new Lateness("COMPLEX_CASE", "vụ việc phức tạp", null),
                        "Phải xác minh thêm",
                        null,
                        null,
                        override));
    }
}
