package vn.cchc.report.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
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
}
