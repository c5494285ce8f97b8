package vn.cchc.plan.scoring.targets;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.cchc.kit.messaging.CloudEvents;
import vn.cchc.plan.ContractTest;
import vn.cchc.plan.scoring.domain.Target;

/** What is sent is, field by field, what the sample says. */
class TargetMessageTest {

    private static final Path SAMPLE =
            Path.of("src", "main", "resources", "contract", "target-events", "target-set.json");

    @Test
    void isSentExactlyAsItsSample() {
        // Given
        JsonNode sample = ContractTest.read(SAMPLE);
        // When
        TargetMessage message = new TargetMessage(
                UUID.fromString("4a7f1f0e-3f0f-4a8c-9b52-0f8b1c2d3e4f"),
                Instant.parse("2026-01-12T02:00:00Z"),
                "H90",
                2026,
                "Hồ sơ trả không quá hạn / hồ sơ đã có kết quả",
                "on-time",
                Target.Operator.AT_LEAST,
                BigDecimal.valueOf(90),
                "%",
                "toàn tỉnh",
                true,
                Target.TargetBasis.VALUE,
                null,
                "412/KH-UBND",
                "II.5");
        // Then
        assertThat(CloudEvents.toData(message).toPrettyString())
                .isEqualTo(sample.get("data").toPrettyString());
        assertThat(message.type()).isEqualTo(sample.get("type").asText());
        assertThat(message.subject()).isEqualTo(sample.get("subject").asText());
    }
}
