package vn.cchc.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReportRowsTest {
    private static final String REPORT = """
            {"plans": [
                {"plan": "p1", "year": 2026, "points": 4, "units": [{"code": "H90.41"}, {"code": "H90.42"}]},
                {"plan": "p2", "year": 2025, "points": 2, "units": [{"code": "H90.41"}]}]}
            """;

    @Test
    void elementsOfAnArrayTakeAlongWhatIsNamedAndNothingElse() throws Exception {
        // When
        List<JsonNode> rows =
                ReportRows.within("/plans", "units", "plan", "year").of(report());
        // Then
        assertThat(rows)
                .extracting(JsonNode::toString)
                .containsExactly(
                        "{\"code\":\"H90.41\",\"plan\":\"p1\",\"year\":2026}",
                        "{\"code\":\"H90.42\",\"plan\":\"p1\",\"year\":2026}",
                        "{\"code\":\"H90.41\",\"plan\":\"p2\",\"year\":2025}");
    }

    @Test
    void whatIsNamedHasToBeThere() throws Exception {
        // Given
        JsonNode report = report();
        // When
        assertThatThrownBy(() -> ReportRows.within("/plans", "units", "group").of(report))
                // Then
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("/group");
    }

    private static JsonNode report() throws Exception {
        return new ObjectMapper().readTree(REPORT);
    }
}
