package vn.cchc.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PortsTest {
    @Test
    void areTheUsualOnesUnlessMoved() {
        // When
        Ports ports = Ports.from(Map.of("CCHC_GATEWAY_PORT", " 9080 ", "CCHC_PLAN_PORT", ""));

        // Then
        assertThat(ports.of(Part.GATEWAY)).isEqualTo(9080);
        assertThat(ports.of(Part.PLAN)).isEqualTo(8081);
        assertThat(ports.of(Port.GATEWAY_MANAGEMENT)).isEqualTo(8089);
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "0", "65536", "-1"})
    void mustBePorts(String value) {
        assertThatThrownBy(() -> Ports.from(Map.of("CCHC_KAFKA_PORT", value)))
                .isInstanceOf(StackFailure.class)
                .hasMessageContaining("CCHC_KAFKA_PORT")
                .hasMessageContaining(value);
    }

    @Test
    void aTakenOneIsNamedWithItsPartAndItsVariable() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName(Ports.HOST))) {
            // Given
            String number = String.valueOf(taken.getLocalPort());
            Ports ports = Ports.from(Map.of("CCHC_REPORT_PORT", number));

            // When
            List<String> problems = ports.problems(EnumSet.of(Part.REPORT));

            // Then
            assertThat(problems).singleElement().asString().contains(number, "report-service", "CCHC_REPORT_PORT");
        }
    }

    @Test
    void oneForTwoPartsIsNamed() {
        // Given
        String number = String.valueOf(Ports.free());
        Ports ports = Ports.from(Map.of("CCHC_REPORT_PORT", number, "CCHC_PLAN_PORT", number));

        // When
        List<String> problems = ports.problems(EnumSet.of(Part.REPORT, Part.PLAN));

        // Then
        assertThat(problems).singleElement().asString().contains(number, "PLAN", "REPORT");
    }

    @Test
    void randomOnesAreFreeAndDifferent() {
        assertThat(Ports.random().problems(EnumSet.allOf(Part.class))).isEmpty();
    }
}
