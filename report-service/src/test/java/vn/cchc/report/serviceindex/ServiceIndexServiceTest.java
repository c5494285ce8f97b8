package vn.cchc.report.serviceindex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.cchc.kit.identity.Role;
import vn.cchc.report.FigureWorld;
import vn.cchc.report.world.EventStream;

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
        assertThat(index.getString("groups[0].indicators[2].state")).isEqualTo("NO_SOURCE");
        assertThat(index.getString("groups[0].indicators[2].points")).isNull();
    }

    @Test
    void whatNothingMeasuresSaysWhatIsMissing() {
        // When
        var index = report("service-index", PERIOD);

        // Then
        List<Map<String, Object>> indicators = index.getList("groups.indicators.flatten()");
        assertThat(indicators)
                .hasSize(21)
                .allSatisfy(indicator -> assertThat(indicator.containsKey("missing"))
                        .isEqualTo(indicator.get("state").equals("NO_SOURCE")));
        assertThat(indicators)
                .filteredOn(indicator -> !indicator.get("state").equals("NO_SOURCE"))
                .hasSize(13);
    }

    @Test
    void contentIsWhatIsNeitherLateNorComplainedOf() {
        // Given
        var late = report("on-time", PERIOD);
        var overdue = "total.find { it.measure == 'overdue-of-received' }.";
        tellRatings();

        // When
        var index = report("service-index", PERIOD);

        // Then
        var content = "groups[5].indicators.find { it.code == '5.4' }.share.";
        assertThat(index.getInt(content + "of")).isEqualTo(late.getInt(overdue + "of"));
        assertThat(index.getInt(content + "part"))
                .isEqualTo(late.getInt(overdue + "of") - late.getInt(overdue + "part") - 1);
    }

    /** Of the three slips of months that end in the period one has an answer that somebody was not content. */
    private void tellRatings() {
        try (var stream = new EventStream()) {
            rating(stream, "r96-1", "2025-04", 2);
            rating(stream, "r96-2", "2025-05", 3);
            rating(stream, "r96-3", "2025-05", null);
            rating(stream, "r96-4", "2025-06", 1);
        }
        awaitCount("select count(*) from told_event where subject like 'r96-%'", 4);
    }

    private static void rating(EventStream stream, String id, String month, Integer score) {
        var scores = new HashMap<String, Object>(Map.of("criterion", "SIPAS-3", "kind", "FACTOR"));
        scores.put("score", score);
        var data = new HashMap<String, Object>(Map.of("rating", id, "month", month, "agency", "H96.41"));
        data.put("channel", "ONLINE");
        data.put("scores", List.of(scores));
        var at = Instant.parse(month + "-01T00:00:00Z");
        stream.send("cchc.rating-events.v1", EventStream.Wire.of("vn.cchc.rating.given.v1", id, 1, at, data));
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
