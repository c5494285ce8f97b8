package vn.cchc.report.projecting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cchc.kit.inbox.ReceivedEvent;
import vn.cchc.kit.messaging.CloudEvents;
import vn.cchc.report.projecting.domain.DossierEvent;
import vn.cchc.report.world.Happening;
import vn.cchc.report.world.Happening.Procedure;
import vn.cchc.report.world.Happening.Subject;

class LateEventTest {

    private static final Instant RECEIVED_AT = Instant.parse("2025-03-03T02:00:00Z");
    private static final Happening RECEIVED = Happening.received(
            new Subject(
                    "H60.41-250303-0001",
                    "H60.41",
                    "COUNTER",
                    new Procedure("1.000001", "Thủ tục", "F", "Lĩnh vực", "COMMUNE"),
                    RECEIVED_AT),
            Instant.parse("2025-03-20T10:00:00Z"));

    @ParameterizedTest
    @CsvSource({
        "2025-03-03T16:59:59Z, 2025-03-03T17:00:00Z, true", // midnight in Vietnam
        "2025-03-03T02:00:00Z, 2025-03-03T16:59:59Z, false",
        "2025-03-03T17:00:00Z, 2025-03-04T16:59:59Z, false",
        "2025-03-04T02:00:00Z, 2025-03-03T02:00:00Z, false" // a clock that goes wrong
    })
    void isLateWhenRecordedOnALaterBusinessDay(Instant occurredAt, Instant recordedAt, boolean late) {
        // Given
        var event = event(RECEIVED.then("FINISHED", occurredAt, "FINISHED", "ENDED"));

        // When
        var found = LateEvent.of(event, recordedAt).toList();

        // Then
        assertThat(found.stream().map(LateEvent::since).toList())
                .isEqualTo(late ? List.of(occurredAt.toString()) : List.of());
    }

    @Test
    void aCorrectionCountsFromTheStart() {
        // Given
        var event = event(RECEIVED.then("CORRECTED", RECEIVED_AT.plusSeconds(60), "ACCEPTED", "RUNNING"));

        // When
        var found = LateEvent.of(event, RECEIVED_AT.plusSeconds(61)).toList();

        // Then
        assertThat(found).extracting(LateEvent::since).containsExactly("-infinity");
    }

    @Test
    void aDossierIsThereFromItsReceiptOn() {
        // Given
        var takenDown = new Happening(
                RECEIVED.subject(),
                1,
                "RECEIVED",
                Instant.parse("2025-03-05T02:00:00Z"),
                "ACCEPTED",
                "RUNNING",
                RECEIVED.dueAt(),
                null,
                RECEIVED.marks(),
                RECEIVED.detail());

        // When
        var found = LateEvent.of(event(takenDown), Instant.parse("2025-03-05T02:00:01Z"))
                .toList();

        // Then
        assertThat(found).extracting(LateEvent::since).containsExactly(RECEIVED_AT.toString());
    }

    private static DossierEvent event(Happening happening) {
        var wire = happening.wire();
        var received = new ReceivedEvent(
                UUID.randomUUID(),
                wire.type(),
                "/test",
                wire.subject(),
                wire.sequence(),
                wire.time(),
                CloudEvents.toData(wire.data()));
        return EventReader.dossier(received).event(wire.sequence());
    }
}
