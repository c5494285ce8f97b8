package vn.cchc.report.projecting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.cchc.kit.inbox.PoisonEventException;
import vn.cchc.report.reading.ToldTopic;

class ToldEventsContractTest {

    @ParameterizedTest
    @EnumSource(ToldTopic.class)
    void keepsEverySampleOfItsTopicAsItIsTold(ToldTopic topic) {
        // Given
        var samples = Samples.of(folder(topic));

        // When
        var rows = samples.stream()
                .map(sample -> ToldRow.of(topic, Samples.received(sample)))
                .toList();

        // Then
        assertThat(rows).hasSameSizeAs(samples).isNotEmpty().allSatisfy(row -> {
            assertThat(row.topic()).isEqualTo(topic.topic());
            assertThat(row.body().isObject()).isTrue();
        });
    }

    @Test
    void anEventOfAnotherTopicIsSetAside() {
        // Given
        var rating = Samples.received(Samples.of("rating-events").get(0));

        // When
        assertThatThrownBy(() -> ToldRow.of(ToldTopic.PETITIONS, rating))
                // Then
                .isInstanceOf(PoisonEventException.class);
    }

    @ParameterizedTest
    @CsvSource({"type, vn.cchc.petition.received.v2", "sequence, 0"})
    void whatItDoesNotUnderstandIsSetAside(String field, String value) {
        // Given
        var sample = Samples.of("petition-events").get(0).put(field, value);

        // When
        assertThatThrownBy(() -> ToldRow.of(ToldTopic.PETITIONS, Samples.received(sample)))
                // Then
                .isInstanceOf(PoisonEventException.class);
    }

    @ParameterizedTest
    @CsvSource({"yesterday", "2026-11-02"})
    void anInstantThatIsNoneIsSetAside(String occurredAt) {
        // Given
        var sample = Samples.of("petition-events").get(0);
        ((ObjectNode) sample.get("data")).put("occurredAt", occurredAt);

        // When
        assertThatThrownBy(() -> ToldRow.of(ToldTopic.PETITIONS, Samples.received(sample)))
                // Then
                .isInstanceOf(PoisonEventException.class);
    }

    private static String folder(ToldTopic topic) {
        return topic.topic().replace("cchc.", "").replace(".v1", "");
    }
}
