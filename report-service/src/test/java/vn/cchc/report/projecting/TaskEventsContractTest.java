package vn.cchc.report.projecting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.cchc.kit.inbox.PoisonEventException;
import vn.cchc.report.projecting.domain.TaskEventType;
import vn.cchc.report.projecting.domain.TaskProjector;

class TaskEventsContractTest {

    static List<ObjectNode> samples() {
        return Samples.of("task-events");
    }

    @ParameterizedTest
    @MethodSource("samples")
    void readsEverySample(ObjectNode sample) {
        // Given
        var received = Samples.received(sample);

        // When
        var event = EventReader.task(received).event(received.sequence());

        // Then
        assertThat(event.task()).isEqualTo(sample.get("subject").asText());
        assertThat(event.identity().plan()).isNotBlank();
    }

    @Test
    void everyTypeHasASample() {
        // When
        var types = samples().stream()
                .map(sample -> EventReader.task(Samples.received(sample)).type())
                .collect(Collectors.toSet());

        // Then
        assertThat(types).isEqualTo(Set.copyOf(Arrays.asList(TaskEventType.values())));
    }

    @Test
    void passesOverFieldsItDoesNotKnow() {
        // Given
        var sample = samples().get(0);
        ((ObjectNode) sample.get("data")).put("invented", "later");

        // When
        var message = EventReader.task(Samples.received(sample));

        // Then
        assertThat(message.task()).isEqualTo(sample.get("subject").asText());
    }

    @Test
    void setsAsideAnUnknownType() {
        // Given
        var received = Samples.received(samples().get(0).put("type", "vn.cchc.task.invented.v1"));

        // When
        assertThatThrownBy(() -> EventReader.task(received))
                // Then
                .isInstanceOf(PoisonEventException.class);
    }

    @Test
    void aDuplicateChangesNothing() {
        // Given
        var received = Samples.received(samples().get(0));
        var event = EventReader.task(received).event(received.sequence());

        // When
        var facts = TaskProjector.project(List.of(event, event));

        // Then
        assertThat(facts.states()).hasSize(1);
    }
}
