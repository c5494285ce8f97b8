package vn.cchc.report.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.kit.identity.Role;
import vn.cchc.report.FigureWorld;

@QuarkusTest
class TrendServiceTest extends FigureWorld {

    @Test
    void eachMonthIsTheShareOfThatMonth() {
        // When
        var trend = report("trend", Map.of("period", "2025-Q2"));

        // Then
        assertThat(trend.getList("points.from")).containsExactly("2025-03-15", "2025-04-15", "2025-05-15");
        assertThat(trend.getList("points.to")).containsExactly("2025-04-14", "2025-05-14", "2025-06-14");
        for (int i = 0; i < 3; i++) {
            var month = report(
                    "on-time",
                    Map.of(
                            "from",
                            trend.getString("points[" + i + "].from"),
                            "to",
                            trend.getString("points[" + i + "].to")));
            assertThat(trend.getInt("points[" + i + "].share.part")).isEqualTo(month.getInt("total[0].part"));
            assertThat(trend.getInt("points[" + i + "].share.of"))
                    .isEqualTo(month.getInt("total[0].of"))
                    .isPositive();
        }
    }

    @Test
    void moreMonthsThanAPictureHoldsAreRefused() {
        // When
        as(Role.ANALYST, PROVINCE)
                .queryParams(Map.of("from", "2015-01-01", "to", "2025-01-01"))
                .get("/api/v1/reports/trend")
                .then()
                // Then
                .statusCode(400)
                .body("violations[0].pointer", equalTo("/query/to"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"field", "agency", "procedure", "level", "channel", "onlineLevel"})
    void eachMonthOfEachGroupIsTheShareOfThatGroupAndTheyAddUp(String groupBy) {
        // When
        var trend = report("trend", Map.of("period", "2025-Q2", "groupBy", groupBy));

        // Then
        assertThat(trend.getString("groupBy")).isEqualTo(groupBy);
        for (int i = 0; i < 3; i++) {
            var month = report(
                    "on-time",
                    Map.of(
                            "from",
                            trend.getString("points[" + i + "].from"),
                            "to",
                            trend.getString("points[" + i + "].to"),
                            "groupBy",
                            groupBy));
            var expected = new TreeMap<String, Integer>();
            List<String> codes = month.getList("rows.group.code");
            List<Integer> ofAll = month.getList("rows.shares.collect { it[0].of }");
            for (int row = 0; row < codes.size(); row++) {
                expected.put(codes.get(row), ofAll.get(row));
            }
            var found = new TreeMap<String, Integer>();
            List<String> groups = trend.getList("groups.group.code");
            List<Integer> parts = trend.getList("groups.points.collect { it[" + i + "].share.of }");
            for (int row = 0; row < groups.size(); row++) {
                found.put(groups.get(row), parts.get(row));
            }
            expected.values().removeIf(of -> of == 0);
            found.values().removeIf(of -> of == 0);
            assertThat(found).isEqualTo(expected).isNotEmpty();
            assertThat(found.values().stream().mapToInt(Integer::intValue).sum())
                    .isEqualTo(trend.getInt("points[" + i + "].share.of"));
        }
    }

    @Test
    void oneGroupIsPickedOut() {
        // Given
        var all = report("trend", Map.of("period", "2025-Q2", "groupBy", "channel"));

        // When
        var one = report("trend", Map.of("period", "2025-Q2", "groupBy", "channel", "group", "ONLINE"));

        // Then
        assertThat(one.getList("groups.group.code")).containsExactly("ONLINE");
        assertThat(one.getList("groups[0].points.share.part"))
                .isEqualTo(all.getList("groups.find { it.group.code == 'ONLINE' }.points.share.part"));
        assertThat(one.getList("points")).isEqualTo(all.getList("points"));
    }

    @Test
    void aTableHasTheMonthsOfEachGroupAndOfAll() {
        // When
        var lines = as(Role.ANALYST, PROVINCE)
                .queryParams(Map.of("period", "2025-Q2", "groupBy", "channel", "format", "csv"))
                .get("/api/v1/reports/trend")
                .then()
                .statusCode(200)
                .extract()
                .asString()
                .lines()
                .toList();

        // Then
        assertThat(lines).filteredOn(line -> line.contains("Trực tuyến")).hasSize(3);
        assertThat(lines).filteredOn(line -> line.contains("Tổng số")).hasSize(3);
    }

    @Test
    void aGroupWithoutGroupsAndAnUnknownGroupingAreRefused() {
        for (var query : List.of("group=ONLINE", "groupBy=officer")) {
            // When
            as(Role.ANALYST, PROVINCE)
                    .get("/api/v1/reports/trend?period=2025-Q2&" + query)
                    .then()
                    // Then
                    .statusCode(400)
                    .body("violations[0].pointer", equalTo("/query/" + query.substring(0, query.indexOf('='))));
        }
    }
}
