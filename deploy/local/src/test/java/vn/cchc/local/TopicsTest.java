package vn.cchc.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.Test;

class TopicsTest {
    private final Map<String, NewTopic> topics =
            Topics.all().stream().collect(Collectors.toMap(NewTopic::name, topic -> topic));

    @Test
    void eachHasItsDeadLetters() {
        assertThat(topics).hasSize(30).containsKeys("cchc.dossier-events.v1.dlt", "cchc.calendars.v1.dlt");
    }

    @Test
    void deadLettersMayBeLargerThanWhatTheyHold() {
        assertThat(topics.get("cchc.task-events.v1.dlt").configs())
                .containsEntry("max.message.bytes", "2097152")
                .containsEntry("retention.ms", "-1");
        assertThat(topics.get("cchc.task-events.v1").configs()).doesNotContainKey("max.message.bytes");
    }

    @Test
    void eventsAreSpreadAndKept() {
        NewTopic events = topics.get("cchc.dossier-events.v1");
        assertThat(events.numPartitions()).isEqualTo(6);
        assertThat(events.configs()).containsEntry("retention.ms", "-1").containsEntry("cleanup.policy", "delete");
    }

    @Test
    void referenceDataAreCompacted() {
        NewTopic agencies = topics.get("cchc.agencies.v1");
        assertThat(agencies.numPartitions()).isEqualTo(1);
        assertThat(agencies.configs()).containsEntry("cleanup.policy", "compact");
    }
}
