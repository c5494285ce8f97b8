package vn.cchc.dossier.posting;

import static vn.cchc.dossier.CounterSamples.assertSample;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.cchc.kit.outbox.OutboxEvent;

/** The published samples are exactly what this service writes. */
class SessionEventsContractTest {

    @Test
    void theSamplesAreWhatIsWrittenAndFollowTheSchema() throws IOException {
        // Given
        Instant madeUp = Instant.parse("2026-11-02T06:10:00Z");
        Instant seen = Instant.parse("2026-11-02T04:31:00Z");
        SessionRow row = new SessionRow();
        row.agency = "H90.41";
        row.day = LocalDate.of(2026, 11, 2);
        row.session = Session.MORNING;
        row.state = SessionState.MISSED;
        row.dueAt = Instant.parse("2026-11-02T05:00:00Z");
        row.sequence = 1;

        // When
        OutboxEvent missed = SessionEvents.publish(row, seen, Instant.parse("2026-11-02T05:00:03Z"));
        row.state = SessionState.LATE;
        row.firstAt = madeUp;
        row.sequence = 2;
        OutboxEvent done = SessionEvents.publish(row, seen, madeUp);

        // Then
        assertSample("publication-session-missed.json", missed);
        assertSample("publication-session-done.json", done);
    }
}
