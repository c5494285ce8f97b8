package vn.cchc.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LivesTest {
    private static final Path REPOSITORY = Path.of("../..");
    private static final int EVENTS = 60_000;

    @Test
    void whatHappensToADossierIsNumberedInTheOrderOfTime() throws IOException {
        // Given
        var lives = new Lives(REPOSITORY, 1, "T26");
        Map<String, JsonNode> last = new HashMap<>();

        // When
        for (int event = 0; event < EVENTS; event++) {
            var next = event(lives.next());
            var before = last.put(next.get("subject").asText(), next);

            // Then
            long expected = before == null ? 1 : before.get("sequence").asLong() + 1;
            assertThat(next.get("sequence").asLong()).isEqualTo(expected);
            assertThat(next.at("/data/dossier")).isEqualTo(next.get("subject"));
            if (before != null) {
                assertThat(time(next)).isAfter(time(before));
                assertThat(next.at("/data/after/receivedAt")).isEqualTo(before.at("/data/after/receivedAt"));
            }
        }
        assertThat(last.values())
                .anyMatch(event -> event.at("/data/after/missedDeadline").asBoolean());
        assertThat(last.size()).isLessThanOrEqualTo(lives.dossiers());
    }

    @Test
    void theSameSeedMakesTheSameEvents() throws IOException {
        assertThat(some(7)).isEqualTo(some(7)).isNotEqualTo(some(8));
    }

    private static List<JsonNode> some(long seed) throws IOException {
        var lives = new Lives(REPOSITORY, seed, "T26");
        List<JsonNode> some = new ArrayList<>();
        for (int event = 0; event < 50; event++) {
            some.add(event(lives.next()));
        }
        return some;
    }

    private static Instant time(JsonNode event) {
        return Instant.parse(event.get("time").asText());
    }

    private static JsonNode event(Lives.Message message) throws IOException {
        return new ObjectMapper().readTree(message.envelope());
    }
}
