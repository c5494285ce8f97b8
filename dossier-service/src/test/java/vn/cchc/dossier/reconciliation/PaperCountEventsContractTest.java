package vn.cchc.dossier.reconciliation;

import static vn.cchc.dossier.CounterSamples.assertSample;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.cchc.dossier.register.DayTraffic;
import vn.cchc.kit.outbox.OutboxEvent;

/** The published samples are exactly what this service writes. */
class PaperCountEventsContractTest {

    @Test
    void theSampleIsWhatIsWrittenAndFollowsTheSchema() throws IOException {
        // Given
        Instant at = Instant.parse("2026-11-02T10:05:00Z");
        PaperCountRow row = new PaperCountRow();
        row.agency = "H90.41";
        row.day = LocalDate.of(2026, 11, 2);
        row.count(31, 27, "counter", at);
        row.compareWith(new DayTraffic("H90.41", row.day, 30, 27));
        row.sequence = 1;

        // When
        OutboxEvent event = PaperCountEvents.publish(row, at);

        // Then
        assertSample("paper-count-changed.json", event);
    }
}
