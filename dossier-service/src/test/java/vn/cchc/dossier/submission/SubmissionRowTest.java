package vn.cchc.dossier.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class SubmissionRowTest {

    private static final Instant SENT = Instant.parse("2026-11-02T09:40:00Z");
    private static final Instant DUE = Instant.parse("2026-11-03T09:40:00Z");
    private static final Instant MOVED = Instant.parse("2026-11-04T09:40:00Z");

    @Test
    void aMissThatIsNoneByTheNewCalendarIsTakenBackAndTheNewTimeCanBeMissed() {
        // Given
        SubmissionRow row = waiting();
        row.missed();

        // When
        row.redated(MOVED);

        // Then
        assertThat(row.isMissed()).isFalse();
        assertThat(row.owesOverdue(MOVED)).isFalse();
        assertThat(row.owesOverdue(MOVED.plusMillis(1))).isTrue();
        assertThat(row.checkAt).isEqualTo(MOVED);
    }

    @Test
    void anEarlierMissStaysWhenALaterTimeMoves() {
        // Given: missed, completed by the citizen, and waiting again
        SubmissionRow row = waiting();
        row.missed();
        row.waitsForCompletion(DUE.plusSeconds(60), null);
        row.waitsForAnswer(DUE.plusSeconds(120), MOVED);

        // When
        row.redated(MOVED.plusSeconds(86_400));

        // Then
        assertThat(row.isMissed()).isTrue();
        assertThat(row.acknowledgeVersion).isEqualTo(3);
    }

    private static SubmissionRow waiting() {
        SubmissionRow row = new SubmissionRow();
        row.waitsForAnswer(SENT, DUE);
        return row;
    }
}
