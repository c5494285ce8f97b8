package vn.cchc.dossier.violation;

import static vn.cchc.dossier.CounterSamples.assertSample;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.cchc.kit.outbox.OutboxEvent;

/** The published samples are exactly what this service writes. */
class ViolationEventsContractTest {

    @Test
    void theSampleIsWhatIsWrittenAndFollowsTheSchema() throws IOException {
        // Given
        ViolationRow row = new ViolationRow();
        row.id = UUID.fromString("0f2f7d7e-6a2e-4f8e-9d5e-2b1f3c4d5e6f");
        row.agency = "H90.41";
        row.kind = ViolationKind.PAPERS_OUTSIDE_RULES;
        row.officer = "cv.hotich01";
        row.leader = "pct.iaring";
        row.dossier = "H90.41-261102-0001";
        row.occurredOn = LocalDate.of(2026, 11, 2);
        row.description = "Yêu cầu nộp thêm giấy tờ";
        row.recordedAt = Instant.parse("2026-11-03T02:05:00Z");

        // When
        OutboxEvent event = ViolationEvents.publish(row);

        // Then
        assertSample("violation-recorded.json", event);
    }
}
