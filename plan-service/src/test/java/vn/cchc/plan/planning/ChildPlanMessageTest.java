package vn.cchc.plan.planning;

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
import vn.cchc.plan.planning.domain.ChildPlan;
import vn.cchc.plan.planning.domain.ChildPlanState;

/** What is sent is, field by field, what the samples say. */
class ChildPlanMessageTest {

    private static final LocalDate DUE = LocalDate.of(2026, 2, 15);
    private static final UUID PLAN = UUID.fromString("3f0b6a1a-52aa-4b0b-8f3e-0c1d2e3f4a5b");
    private static final Map<ChildPlan.Event, ChildPlanMessage.After> AFTER = Map.of(
            ChildPlan.Event.EXPECTED,
            new ChildPlanMessage.After(ChildPlanState.OWED, DUE, null, null, null),
            ChildPlan.Event.ISSUED,
            new ChildPlanMessage.After(ChildPlanState.ISSUED, DUE, DUE.minusDays(5), PLAN, null),
            ChildPlan.Event.LATE,
            new ChildPlanMessage.After(ChildPlanState.LATE, DUE, DUE.plusDays(5), PLAN, DUE.plusDays(1)),
            ChildPlan.Event.MISSING,
            new ChildPlanMessage.After(ChildPlanState.MISSING, DUE, null, null, DUE.plusDays(1)),
            ChildPlan.Event.HANDED_ON,
            new ChildPlanMessage.After(ChildPlanState.MISSING, DUE, null, null, DUE.plusDays(1)));

    @ParameterizedTest
    @EnumSource(ChildPlan.Event.class)
    void isSentExactlyAsItsSample(ChildPlan.Event event) {
        // Given
        String name = event.name().toLowerCase(Locale.ROOT).replace('_', '-');
        JsonNode sample =
                ContractTest.read(Path.of("src", "main", "resources", "contract", "child-plan-events", name + ".json"));
        // When
        JsonNode sent = CloudEvents.toData(new ChildPlanMessage(
                UUID.fromString(sample.get("subject").asText()),
                event,
                Instant.parse(sample.get("time").asText()),
                new TaskMessage.PlanRef(
                        UUID.fromString("7c1f9f3a-0c86-4a2c-9d3e-5b6a7c8d9e0f"),
                        "Kế hoạch cải cách hành chính năm 2026",
                        "412/KH-UBND",
                        2026,
                        PlanKind.ANNUAL,
                        "H90"),
                "H90.41",
                AFTER.get(event)));
        // Then
        assertThat(sent.toPrettyString()).isEqualTo(sample.get("data").toPrettyString());
        assertThat(sample.get("type").asText()).isEqualTo(ChildPlanMessage.wireName(event));
    }
}
