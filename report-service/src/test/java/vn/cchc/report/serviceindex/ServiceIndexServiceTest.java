package vn.cchc.report.serviceindex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.cchc.kit.identity.Role;
import vn.cchc.report.FigureWorld;

@QuarkusTest
class ServiceIndexServiceTest extends FigureWorld {

    private static final Map<String, String> PERIOD = Map.of("from", "2025-03-15", "to", "2025-06-14");

    @Test
    void pointsAddUpAndWhatHasNoDataIsLeftOut() {
        // When
        var index = report("service-index", PERIOD);

        // Then
        List<Map<String, Object>> groups = index.getList("groups");
        assertThat(groups).hasSize(6);
        assertThat(new BigDecimal(index.getString("max"))).isEqualByComparingTo("100");
        assertThat(index.getBoolean("complete")).isFalse();
        assertThat(sum(index.getList("groups.points", String.class))).isEqualByComparingTo(index.getString("points"));
        assertThat(sum(index.getList("groups.maxWithData", String.class)))
                .isEqualByComparingTo(index.getString("maxWithData"));
        assertThat(index.getString("groups[0].indicators[0].state")).isEqualTo("NO_SOURCE");
        assertThat(index.getString("groups[0].indicators[0].points")).isNull();
    }

    @Test
    void progressIsTheShareOfTheTimelinessReport() {
        // Given
        var onTime = report("on-time", PERIOD);
        var progress = "total.find { it.measure == 'progress' }.";

        // When
        var index = report("service-index", PERIOD);

        // Then
        var indicator = "groups[1].indicators[0].";
        assertThat(index.getInt(indicator + "share.part")).isEqualTo(onTime.getInt(progress + "part"));
        var expected = new BigDecimal(onTime.getString(progress + "value"))
                .multiply(BigDecimal.valueOf(20))
                .setScale(2, RoundingMode.HALF_UP);
        assertThat(new BigDecimal(index.getString(indicator + "points"))).isEqualByComparingTo(expected);
    }

    @Test
    void beforeTheDecisionThereIsNoIndex() {
        // When
        as(Role.ANALYST, PROVINCE)
                .queryParams(Map.of("from", "2021-01-01", "to", "2021-03-31"))
                .get("/api/v1/reports/service-index")
                .then()
                // Then
                .statusCode(400)
                .body("violations[0].pointer", equalTo("/query/to"));
    }

    private static BigDecimal sum(List<String> points) {
        return points.stream().map(BigDecimal::new).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
