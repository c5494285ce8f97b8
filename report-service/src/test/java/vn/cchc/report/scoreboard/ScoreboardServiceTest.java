package vn.cchc.report.scoreboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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
    void severalMeasuresAreThoseOfTheirReportsAndRankedByTheMeanOfTheirPlaces() {
        // Given
        var byAgency = new HashMap<>(PERIOD);
        byAgency.put("groupBy", "agency");
        var shares = report("on-time", byAgency);
        var times = report("handling-times", byAgency);

        // When
        var board = report("agency-scoreboard", measures("on-time,overdue-of-received,handling-times.median"));

        // Then
        List<Map<String, Object>> rows = board.getList("rows");
        var recount = new RankRecount();
        for (var row : rows) {
            var code = RankRecount.agency(row);
            var share = "rows.find { it.group.code == '" + code + "' }.shares.find { it.measure == '";
            recount.add("on-time", code, shares.getString(share + "on-time' }.value"), true);
            recount.add("overdue-of-received", code, shares.getString(share + "overdue-of-received' }.value"), false);
            var time = times.getString("rows.find { it.group.code == '" + code + "' }.times.median");
            recount.add("handling-times.median", code, time, false);
        }
        recount.assertSame(rows);
        assertThat(board.getInt("ranked")).isEqualTo(recount.ranked()).isBetween(3, rows.size());
        assertThat(board.getList("measures.unit")).containsExactly("SHARE", "SHARE", "WORKING_DAYS");
        assertThat(board.getString("measure")).isNull();
    }

    @Test
    void theIndexIsReadOfOneAgencyAfterTheOther() {
        // When
        var board = report("agency-scoreboard", measures("service-index"));

        // Then
        for (var code : board.getList("rows.agency.code", String.class)) {
            var asked = new HashMap<>(PERIOD);
            asked.put("agency", code);
            var index = report("service-index", asked);
            assertThat(board.getString("rows.find { it.agency.code == '" + code + "' }.scores[0].value"))
                    .as(code)
                    .isEqualTo(index.getString("percent"));
        }
        assertThat(board.getString("rows[0].scores[0].provisional")).isEqualTo("true");
        assertThat(board.getString("measure.measure")).isEqualTo("service-index");
    }

    @Test
    void severalMeasuresHaveColumnsOfTheirOwn() {
        // When
        var csv = as(Role.ANALYST, PROVINCE)
                .queryParams(PERIOD)
                .queryParam("measure", "on-time", "handling-times.p90")
                .queryParam("format", "csv")
                .get("/api/v1/reports/agency-scoreboard")
                .asString();

        // Then
        assertThat(csv.lines().findFirst().orElseThrow())
                .contains(
                        "(theo ngày): %",
                        "bách phân vị 90: Ngày làm việc", "bách phân vị 90: Vị trí", "Bình quân vị trí");
        assertThat(csv.lines()).hasSize(7);
    }

    @ParameterizedTest
    @ValueSource(strings = {"luck", "on-time,luck", "on-time,"})
    void anUnknownMeasureIsPointedAt(String measure) {
        // When
        as(Role.ANALYST, PROVINCE)
                .queryParams(Map.of("period", "2025-Q1", "measure", measure))
                .get("/api/v1/reports/agency-scoreboard")
                .then()
                // Then
                .statusCode(400)
                .body("violations[0].pointer", equalTo("/query/measure"));
    }

    private static Map<String, String> measures(String measures) {
        var asked = new HashMap<>(PERIOD);
        asked.put("measure", measures);
        return asked;
    }
}
