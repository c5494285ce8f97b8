package vn.cchc.plan.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.cchc.kit.messaging.CloudEvents;
import vn.cchc.plan.ContractTest;
import vn.cchc.plan.reporting.ReportMessage.After;
import vn.cchc.plan.reporting.domain.Part;
import vn.cchc.plan.reporting.domain.PeriodKind;
import vn.cchc.plan.reporting.domain.ReportEvent;
import vn.cchc.plan.reporting.domain.Timeliness;

/** What is sent is, field by field, what the samples say. */
class ReportMessageTest {

    private static final LocalDate DUE = LocalDate.of(2026, 9, 17);
    private static final LocalDate MISSING = LocalDate.of(2026, 9, 18);
    private static final LocalDate CAME = LocalDate.of(2026, 9, 21);
    private static final LocalDate AGAIN = LocalDate.of(2026, 9, 23);
    private static final LocalDate UNTIL = LocalDate.of(2026, 9, 24);
    private static final Map<ReportEventType, ReportEvent> EVENTS = Map.of(
            ReportEventType.OWED, new ReportEvent.Owed(ReportEvent.Change.NEW, null),
            ReportEventType.EXEMPTED, new ReportEvent.Exempted(),
            ReportEventType.DUE_SOON, new ReportEvent.DueSoon(DUE, 7),
            ReportEventType.MISSING, new ReportEvent.Missing(DUE),
            ReportEventType.SUBMITTED, new ReportEvent.Submitted(CAME, true),
            ReportEventType.RETURNED, new ReportEvent.Returned(UNTIL),
            ReportEventType.ACCEPTED, new ReportEvent.Accepted(AGAIN),
            ReportEventType.URGED, new ReportEvent.Urged(1),
            ReportEventType.LOCKED, new ReportEvent.Locked(),
            ReportEventType.AMENDED, new ReportEvent.Amended(1));

    private static After after(ReportEventType type) {
        After open = new After(OwedStateName.OPEN, DUE, null, Timeliness.PENDING, null, 0, false);
        return switch (type) {
            case OWED, DUE_SOON -> open;
            case EXEMPTED -> new After(OwedStateName.EXEMPT, DUE, null, Timeliness.EXEMPT, null, 0, false);
            case MISSING -> new After(OwedStateName.OPEN, DUE, null, Timeliness.MISSING, MISSING, 0, false);
            case URGED -> new After(OwedStateName.OPEN, DUE, null, Timeliness.MISSING, MISSING, 1, false);
            case SUBMITTED -> new After(OwedStateName.SUBMITTED, DUE, CAME, Timeliness.LATE, null, 1, false);
            case RETURNED -> new After(OwedStateName.RETURNED, UNTIL, null, Timeliness.PENDING, null, 1, false);
            case ACCEPTED -> new After(OwedStateName.ACCEPTED, UNTIL, AGAIN, Timeliness.ON_TIME, null, 1, false);
            case LOCKED, AMENDED -> new After(OwedStateName.ACCEPTED, UNTIL, AGAIN, Timeliness.ON_TIME, null, 1, true);
        };
    }

    @ParameterizedTest
    @EnumSource(ReportEventType.class)
    void isSentExactlyAsItsSample(ReportEventType type) {
        // Given
        String name = type.wireName().replace("vn.cchc.report.", "").replace(".v1", "");
        JsonNode sample =
                ContractTest.read(Path.of("src", "main", "resources", "contract", "reporting-events", name + ".json"));
        // When
        JsonNode sent = CloudEvents.toData(
                message(type, Instant.parse(sample.get("time").asText())));
        // Then
        assertThat(sent.toPrettyString()).isEqualTo(sample.get("data").toPrettyString());
        assertThat(sample.get("type").asText()).isEqualTo(type.wireName());
        assertThat(ReportEventType.of(EVENTS.get(type))).isEqualTo(type);
    }

    private static ReportMessage message(ReportEventType type, Instant at) {
        return new ReportMessage(
                UUID.fromString("2f3e4d5c-6b7a-4899-a0b1-c2d3e4f50617"),
                type.name(),
                at,
                new DutyRef(
                        UUID.fromString("5d0e1c2b-3a49-4857-9665-74839201a0b1"),
                        "Báo cáo kết quả cải cách hành chính",
                        "H90.10",
                        List.of(UUID.fromString("7c1f9f3a-0c86-4a2c-9d3e-5b6a7c8d9e0f"))),
                new PeriodRef(
                        UUID.fromString("0b6a1a52-7a55-4b0b-8f3e-0c1d2e3f4a5b"),
                        "quý III năm 2026",
                        PeriodKind.QUARTER,
                        LocalDate.of(2026, 6, 15),
                        LocalDate.of(2026, 9, 14)),
                Part.UNIT,
                "H90.41",
                after(type),
                EVENTS.get(type));
    }
}
