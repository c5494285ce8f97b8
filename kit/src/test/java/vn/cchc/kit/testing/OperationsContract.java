package vn.cchc.kit.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.kit.testing.Wire.Answer;

/**
 * What whoever operates a service relies on: its health, and the metrics of its messaging. A service's {@code @QuarkusTest}
 * extends it.
 */
public abstract class OperationsContract {

    private static final List<String> OUTBOX = List.of(
            "cchc_outbox_lag", "cchc_outbox_oldest_age", "cchc_outbox_published_total", "cchc_outbox_failures_total");
    private static final List<String> INBOX =
            List.of("cchc_inbox_handled_total", "cchc_inbox_duplicates_total", "cchc_dead_letters_total");

    /** The topics the service consumes. */
    protected abstract List<String> consumed();

    @ParameterizedTest
    @ValueSource(strings = {"/q/health/live", "/q/health/ready"})
    void isUp(String path) {
        Answer answer = Wire.get(path).answer();
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().path("status").asText()).isEqualTo("UP");
    }

    @Test
    void tellsHowItPublishes() {
        assertThat(metrics()).contains(OUTBOX);
    }

    @Test
    void tellsHowItConsumesEachTopic() {
        List<String> lines = metrics().lines().toList();
        assertThat(lines).anyMatch(line -> line.startsWith("cchc_inbox_gaps"));
        for (String topic : consumed()) {
            for (String metric : INBOX) {
                assertThat(lines)
                        .as("%s of %s", metric, topic)
                        .anyMatch(line -> line.startsWith(metric) && line.contains("\"" + topic + "\""));
            }
        }
    }

    @Test
    void tellsWhatTheMachineNeeds() {
        assertThat(metrics()).contains("jvm_memory_used_bytes", "system_cpu_usage");
    }

    private static String metrics() {
        Answer answer = Wire.get("/q/metrics").answer();
        assertThat(answer.status()).isEqualTo(200);
        return answer.body();
    }
}
