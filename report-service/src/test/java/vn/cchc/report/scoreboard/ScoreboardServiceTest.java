package vn.cchc.report.scoreboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import vn.cchc.kit.identity.Role;
import vn.cchc.report.FigureWorld;

@QuarkusTest
class ScoreboardServiceTest extends FigureWorld {

    private static final Map<String, String> PERIOD = Map.of("from", "2025-03-15", "to", "2025-06-14");

    @Test
    void ranksAgenciesByTheValueTheShareReportGivesThem() {
        // Given
        var byAgency = report("on-time", Map.of("from", "2025-03-15", "to", "2025-06-14", "groupBy", "agency"));

        // When
        var board = report("agency-scoreboard", PERIOD);

        // Then
        List<Map<String, Object>> rows = board.getList("rows");
        assertThat(rows).hasSize(6);
        for (int i = 0; i < rows.size(); i++) {
            var code = board.getString("rows[" + i + "].agency.code");
            var value = byAgency.getString("rows.find { it.group.code == '" + code + "' }.shares[0].value");
            assertThat(board.getString("rows[" + i + "].share.value")).as(code).isEqualTo(value);
        }
        var values = board.getList("rows.share.value", String.class).stream()
                .filter(Objects::nonNull)
                .map(BigDecimal::new)
                .toList();
        assertThat(values)
                .isSortedAccordingTo((one, other) -> other.compareTo(one))
                .hasSize(board.getInt("ranked"));
        assertThat(board.getInt("rows[0].rank")).isEqualTo(1);
    }

    @Test
    void changesAreComputedFromBothRanksAndBothValues() {
        // Given
        var before = report("agency-scoreboard", Map.of("from", "2024-12-15", "to", "2025-03-14"));

        // When
        var board = report("agency-scoreboard", PERIOD);

        // Then
        assertThat(board.getString("previousFrom")).isEqualTo("2024-12-15");
        assertThat(board.getString("previousTo")).isEqualTo("2025-03-14");
        int compared = 0;
        for (int i = 0; i < board.getList("rows").size(); i++) {
            var row = "rows[" + i + "].";
            var former = "rows.find { it.agency.code == '" + board.getString(row + "agency.code") + "' }.";
            assertThat(board.getString(row + "previousRank")).isEqualTo(before.getString(former + "rank"));
            if (board.getString(row + "rankChange") != null) {
                compared++;
                assertThat(board.getInt(row + "rankChange"))
                        .isEqualTo(board.getInt(row + "previousRank") - board.getInt(row + "rank"));
            }
        }
        assertThat(compared).isPositive();
    }

    @Test
    void anUnknownMeasureIsPointedAt() {
        // When
        as(Role.ANALYST, PROVINCE)
                .queryParams(Map.of("period", "2025-Q1", "measure", "luck"))
                .get("/api/v1/reports/agency-scoreboard")
                .then()
                // Then
                .statusCode(400)
                .body("violations[0].pointer", equalTo("/query/measure"));
    }
}
