package vn.cchc.plan.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.cchc.kit.messaging.CloudEvents;
import vn.cchc.plan.ContractTest;
import vn.cchc.plan.inspection.InspectionMessage.About;
import vn.cchc.plan.inspection.InspectionMessage.After;
import vn.cchc.plan.inspection.domain.FindingSource;
import vn.cchc.plan.inspection.domain.InspectionEvent;
import vn.cchc.plan.inspection.domain.InspectionTheme;

/** What is sent is, field by field, what the samples say. */
class InspectionMessageTest {

    private static final LocalDate MID_JUNE = LocalDate.of(2026, 6, 15);
    private static final LocalDate END_JUNE = LocalDate.of(2026, 6, 30);
    private static final LocalDate INSPECTED = LocalDate.of(2026, 6, 12);
    private static final LocalDate JULY = LocalDate.of(2026, 7, 31);
    private static final LocalDate AUGUST = LocalDate.of(2026, 8, 31);
    private static final LocalDate REPORTED = LocalDate.of(2026, 8, 20);
    private static final LocalDate SEPTEMBER = LocalDate.of(2026, 9, 10);
    private static final LocalDate DONE = LocalDate.of(2026, 9, 8);
    private static final Map<InspectionEventType, InspectionEvent> EVENTS = Map.ofEntries(
            Map.entry(InspectionEventType.PLANNED, new InspectionEvent.Planned(MID_JUNE)),
            Map.entry(InspectionEventType.RESCHEDULED, new InspectionEvent.Rescheduled(MID_JUNE)),
            Map.entry(InspectionEventType.INSPECTED, new InspectionEvent.Inspected(INSPECTED)),
            Map.entry(InspectionEventType.CANCELLED, new InspectionEvent.Cancelled()),
            Map.entry(InspectionEventType.RENAMED, new InspectionEvent.Renamed()),
            Map.entry(InspectionEventType.DETECTED, new InspectionEvent.Detected(INSPECTED, null)),
            Map.entry(InspectionEventType.RECOMMENDED, new InspectionEvent.Recommended(JULY)),
            Map.entry(InspectionEventType.HANDLING, new InspectionEvent.Handling()),
            Map.entry(InspectionEventType.OVERDUE, new InspectionEvent.Overdue(JULY)),
            Map.entry(InspectionEventType.DUE_MOVED, new InspectionEvent.DueMoved(JULY)),
            Map.entry(InspectionEventType.REPORTED_DONE, new InspectionEvent.ReportedDone(REPORTED)),
            Map.entry(InspectionEventType.GIVEN_BACK, new InspectionEvent.GivenBack(SEPTEMBER)),
            Map.entry(InspectionEventType.DONE, new InspectionEvent.Done(DONE, false)),
            Map.entry(InspectionEventType.WITHDRAWN, new InspectionEvent.Withdrawn()),
            Map.entry(InspectionEventType.HANDED_ON, new InspectionEvent.HandedOn("H90.30")));

    private static After after(InspectionEventType type) {
        return switch (type) {
            case PLANNED -> new After("PLANNED", MID_JUNE, null, null, null, null);
            case RESCHEDULED -> new After("PLANNED", END_JUNE, null, null, null, null);
            case INSPECTED -> new After("DONE", END_JUNE, null, null, INSPECTED, null);
            case CANCELLED, RENAMED -> new After("CANCELLED", END_JUNE, null, null, null, null);
            case DETECTED -> new After("DETECTED", null, null, null, null, null);
            case RECOMMENDED -> new After("RECOMMENDED", null, JULY, null, null, null);
            case HANDLING, HANDED_ON -> new After("HANDLING", null, JULY, null, null, null);
            case OVERDUE -> new After("HANDLING", null, JULY, null, null, JULY.plusDays(1));
            case DUE_MOVED -> new After("HANDLING", null, AUGUST, null, null, null);
            case REPORTED_DONE -> new After("HANDLING", null, AUGUST, REPORTED, null, null);
            case GIVEN_BACK -> new After("HANDLING", null, SEPTEMBER, null, null, null);
            case DONE -> new After("DONE", null, SEPTEMBER, null, DONE, null);
            case WITHDRAWN -> new After("WITHDRAWN", null, null, null, null, null);
        };
    }

    @ParameterizedTest
    @EnumSource(InspectionEventType.class)
    void isSentExactlyAsItsSample(InspectionEventType type) {
        // Given
        String name = type.name().toLowerCase(Locale.ROOT).replace('_', '-');
        JsonNode sample =
                ContractTest.read(Path.of("src", "main", "resources", "contract", "inspection-events", name + ".json"));
        // When
        JsonNode sent = CloudEvents.toData(
                message(type, Instant.parse(sample.get("time").asText())));
        // Then
        assertThat(sent.toPrettyString()).isEqualTo(sample.get("data").toPrettyString());
        assertThat(sample.get("type").asText()).isEqualTo(type.wireName());
        assertThat(InspectionEventType.of(EVENTS.get(type))).isEqualTo(type);
    }

    private static InspectionMessage message(InspectionEventType type, Instant at) {
        boolean visit = type.compareTo(InspectionEventType.RENAMED) <= 0;
        return new InspectionMessage(
                visit ? About.VISIT : About.FINDING,
                UUID.fromString(
                        visit ? "2b3c4d5e-6f70-4182-93a4-b5c6d7e8f90a" : "4d5e6f70-8192-43a4-b5c6-d7e8f90a1b2c"),
                type.name(),
                at,
                new InspectionMessage.InspectionRef(
                        UUID.fromString("1a2b3c4d-5e6f-4071-8293-a4b5c6d7e8f9"),
                        "Kế hoạch kiểm tra cải cách hành chính năm 2026",
                        "15/KH-SNV",
                        2026,
                        InspectionTheme.REFORM,
                        "H90.10"),
                visit ? null : FindingSource.INSPECTION,
                "H90.10",
                "H90.41",
                visit ? new InspectionMessage.VisitKind("REGULAR", true) : null,
                after(type),
                EVENTS.get(type));
    }
}
