package vn.cchc.plan.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.cchc.kit.messaging.CloudEvents;
import vn.cchc.plan.ContractTest;
import vn.cchc.plan.agency.domain.AgencyKind;
import vn.cchc.plan.inspection.domain.InspectionTheme;
import vn.cchc.plan.inspection.domain.Measure;

/** What is sent is, field by field, what the sample says. */
class ThresholdMessageTest {

    private static final Path SAMPLE =
            Path.of("src", "main", "resources", "contract", "target-events", "threshold-changed.json");

    @Test
    void isSentExactlyAsItsSample() {
        // Given
        JsonNode sample = ContractTest.read(SAMPLE);
        ThresholdView view = new ThresholdView(
                "H90.10",
                "CCHC-XA",
                LocalDate.of(2026, 1, 1),
                null,
                Measure.COVERAGE,
                "Tỷ lệ xã, phường được kiểm tra",
                InspectionTheme.REFORM,
                "H90",
                List.of(AgencyKind.COMMUNE),
                null,
                BigDecimal.valueOf(30),
                true,
                "412/KH-UBND, mục IV");
        // When
        ThresholdMessage message = ThresholdMessage.of(view, 1, Instant.parse("2026-01-12T02:00:00Z"));
        // Then
        assertThat(CloudEvents.toData(message).toPrettyString())
                .isEqualTo(sample.get("data").toPrettyString());
        assertThat(message.type()).isEqualTo(sample.get("type").asText());
        assertThat(message.subject()).isEqualTo(sample.get("subject").asText());
    }
}
