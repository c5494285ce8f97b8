package vn.cchc.plan.planning;

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
import vn.cchc.plan.planning.domain.Area;
import vn.cchc.plan.planning.domain.Origin;
import vn.cchc.plan.planning.domain.TaskEvent;

/** What is sent is, field by field, what the samples say. */
class TaskMessageTest {

    private static final LocalDate DUE = LocalDate.of(2026, 12, 31);
    private static final LocalDate LATE = LocalDate.of(2027, 1, 1);
    private static final LocalDate DONE = LocalDate.of(2027, 1, 4);
    private static final LocalDate LONGER = LocalDate.of(2027, 1, 31);
    private static final Map<TaskEventType, TaskEvent> EVENTS = Map.of(
            TaskEventType.ASSIGNED, new TaskEvent.Assigned(TaskEvent.Change.ISSUED, null),
            TaskEventType.DUE_SOON, new TaskEvent.DueSoon(DUE, 7, part("OPEN", 0), null),
            TaskEventType.OVERDUE, new TaskEvent.Overdue(DUE, part("OPEN", 0), "H90.11"),
            TaskEventType.PROGRESSED, new TaskEvent.Progressed("SUBMITTED", 100, part("SUBMITTED", 100), null),
            TaskEventType.SUBMITTED, new TaskEvent.Submitted(DONE),
            TaskEventType.RETURNED, new TaskEvent.Returned(60),
            TaskEventType.EXTENDED,
                    new TaskEvent.Extended(DUE, LONGER, new TaskEvent.Part(1, LONGER, "OPEN", 60), null),
            TaskEventType.COMPLETED, new TaskEvent.Completed(DONE, true),
            TaskEventType.CANCELLED, new TaskEvent.Cancelled());
    private static final Map<TaskEventType, TaskMessage.After> AFTER = Map.of(
            TaskEventType.ASSIGNED, new TaskMessage.After("OPEN", 0, DUE, null, null),
            TaskEventType.DUE_SOON, new TaskMessage.After("OPEN", 0, DUE, null, null),
            TaskEventType.OVERDUE, new TaskMessage.After("OPEN", 0, DUE, null, LATE),
            TaskEventType.PROGRESSED, new TaskMessage.After("OPEN", 100, DUE, null, LATE),
            TaskEventType.SUBMITTED, new TaskMessage.After("OPEN", 100, DUE, null, LATE),
            TaskEventType.RETURNED, new TaskMessage.After("OPEN", 60, DUE, null, LATE),
            TaskEventType.EXTENDED, new TaskMessage.After("OPEN", 60, LONGER, null, null),
            TaskEventType.COMPLETED, new TaskMessage.After("COMPLETED", 100, DUE, DONE, LATE),
            TaskEventType.CANCELLED, new TaskMessage.After("CANCELLED", 0, null, null, null));

    @ParameterizedTest
    @EnumSource(TaskEventType.class)
    void isSentExactlyAsItsSample(TaskEventType type) {
        // Given
        String name = type.wireName().replace("vn.cchc.task.", "").replace(".v1", "");
        JsonNode sample =
                ContractTest.read(Path.of("src", "main", "resources", "contract", "task-events", name + ".json"));
        // When
        JsonNode sent = CloudEvents.toData(
                message(type, Instant.parse(sample.get("time").asText())));
        // Then
        assertThat(sent.toPrettyString()).isEqualTo(sample.get("data").toPrettyString());
        assertThat(sample.get("type").asText()).isEqualTo(type.wireName());
        assertThat(TaskEventType.of(EVENTS.get(type))).isEqualTo(type);
    }

    private static TaskEvent.Part part(String state, int progress) {
        return new TaskEvent.Part(1, DUE, state, progress);
    }

    private static TaskMessage message(TaskEventType type, Instant at) {
        boolean cancelled = type == TaskEventType.CANCELLED;
        return new TaskMessage(
                UUID.fromString("0b6a1a52-7a55-4b0b-8f3e-0c1d2e3f4a5b"),
                type.name(),
                at,
                new TaskMessage.PlanRef(
                        UUID.fromString("7c1f9f3a-0c86-4a2c-9d3e-5b6a7c8d9e0f"),
                        "Kế hoạch cải cách hành chính năm 2026",
                        "412/KH-UBND",
                        2026,
                        PlanKind.ANNUAL,
                        "H90"),
                cancelled ? null : "I.1",
                "Theo dõi tình hình thi hành pháp luật",
                cancelled ? null : Area.THE_CHE,
                Origin.PLAN,
                cancelled ? List.of() : List.of("H90.11"),
                List.of(cancelled ? "Các cơ quan, đơn vị" : "Sở Tư pháp"),
                AFTER.get(type),
                List.of(content(type)),
                EVENTS.get(type));
    }

    private static ToldContent content(TaskEventType type) {
        return switch (type) {
            case ASSIGNED, DUE_SOON, OVERDUE -> content("OPEN", 0, DUE, null, null);
            case PROGRESSED, SUBMITTED -> content("SUBMITTED", 100, DUE, DONE, null);
            case RETURNED -> content("OPEN", 60, DUE, null, null);
            case EXTENDED -> content("OPEN", 60, LONGER, null, null);
            case COMPLETED -> content("COMPLETED", 100, DUE, null, DONE);
            case CANCELLED ->
                new ToldContent(
                        1,
                        "",
                        null,
                        "CANCELLED",
                        0,
                        null,
                        null,
                        List.of(new ToldContent.Lead(null, "Các cơ quan, đơn vị", null, "CANCELLED", 0, null, null)));
        };
    }

    private static ToldContent content(
            String state, int progress, LocalDate due, LocalDate submitted, LocalDate completed) {
        return new ToldContent(
                1,
                "Báo cáo kết quả",
                due,
                state,
                progress,
                submitted,
                completed,
                List.of(new ToldContent.Lead("H90.11", "Sở Tư pháp", due, state, progress, submitted, completed)));
    }
}
