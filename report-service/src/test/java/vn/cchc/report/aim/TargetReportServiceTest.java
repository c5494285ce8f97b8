package vn.cchc.report.aim;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cchc.kit.identity.Role;
import vn.cchc.report.FigureWorld;
import vn.cchc.report.world.EventStream;
import vn.cchc.report.world.PlanTold;

@QuarkusTest
class TargetReportServiceTest extends FigureWorld {

    private static final Map<String, String> PERIOD = Map.of("from", "2025-03-15", "to", "2025-06-14");

    private static boolean aimed;

    @BeforeEach
    void aimOnce() {
        if (!aimed) {
            try (var stream = new EventStream()) {
                send(stream, PlanTold.target("t96-low", PROVINCE, "on-time", "AT_LEAST", 0));
                send(stream, PlanTold.target("t96-high", PROVINCE, "on-time", "ABOVE", 99.99));
                send(stream, PlanTold.target("t96-words", PROVINCE, null, "AT_LEAST", 90));
                send(stream, PlanTold.target("t96-unknown", PROVINCE, "happiness", "AT_LEAST", 90));
                send(stream, PlanTold.target("t96-commune", "H96.41", "online", "AT_LEAST", 50));
                send(stream, PlanTold.target("t96-index", PROVINCE, "service-index", "AT_LEAST", 0, "điểm"));
                send(stream, PlanTold.target("t96-digital", PROVINCE, "service-index-4.2", "AT_LEAST", 0));
                send(stream, PlanTold.target("t96-fees", PROVINCE, "service-index-3.6", "AT_LEAST", 0, "hồ sơ"));
            }
            aimed = true;
        }
        awaitCount("select count(*) from told_event where subject like 't96-%'", 8);
    }

    private static void send(EventStream stream, EventStream.Wire wire) {
        stream.send(PlanTold.TARGETS, wire);
    }

    @Test
    void aTargetStandsBesideTheShareItNames() {
        // Given
        var onTime = report("on-time", PERIOD);

        // When
        var targets = report("targets", PERIOD);

        // Then
        var share = "total.find { it.measure == 'on-time' }.";
        assertThat(standing(targets, "t96-low")).isEqualTo("MET");
        assertThat(standing(targets, "t96-high")).isEqualTo("NOT_MET");
        assertThat(targets.getInt(row("t96-low") + "share.part")).isEqualTo(onTime.getInt(share + "part"));
        assertThat(targets.getInt(row("t96-low") + "share.of")).isEqualTo(onTime.getInt(share + "of"));
    }

    @Test
    void wordsAreNeverGuessedFrom() {
        // When
        var targets = report("targets", PERIOD);

        // Then
        assertThat(standing(targets, "t96-words")).isEqualTo("NO_DATA");
        assertThat(targets.getString(row("t96-words") + "missing")).isEqualTo("NO_MEASURE");
        assertThat(targets.getString(row("t96-unknown") + "missing")).isEqualTo("UNKNOWN_MEASURE");
    }

    @Test
    void whereNothingIsCountedNothingIsMetOrMissed() {
        // When
        var targets = report("targets", Map.of("from", "2025-01-01", "to", "2025-01-02", "agency", "H96.30"));

        // Then
        assertThat(standing(targets, "t96-low")).isEqualTo("NO_DATA");
        assertThat(targets.getString(row("t96-low") + "missing")).isEqualTo("NOTHING_COUNTED");
    }

    @Test
    void aTargetOfOneBelowIsMeasuredThereAndOneOfANeighbourIsNotSeen() {
        // Given
        var commune = report("channels", Map.of("from", "2025-03-15", "to", "2025-06-14", "agency", "H96.41"));

        // When
        var targets = report("targets", PERIOD);

        // Then
        assertThat(targets.getInt(row("t96-commune") + "share.of"))
                .isEqualTo(commune.getInt("total.find { it.measure == 'online' }.of"));
        var neighbour = as(Role.HEAD, "H96.42")
                .queryParams(PERIOD)
                .get("/api/v1/reports/targets")
                .jsonPath();
        assertThat(neighbour.getList("rows.target", String.class))
                .contains("t96-low")
                .doesNotContain("t96-commune");
    }

    @Test
    void theIndexIsHeldInPointsAndSaysThatPartsOfItHaveNoData() {
        // Given
        var index = report("service-index", PERIOD);

        // When
        var targets = report("targets", PERIOD);

        // Then
        assertThat(standing(targets, "t96-index")).isEqualTo("MET");
        assertThat(targets.getBoolean(row("t96-index") + "provisional")).isTrue();
        assertThat(new BigDecimal(targets.getString(row("t96-index") + "compared")))
                .isEqualByComparingTo(index.getString("percent"));
        assertThat(targets.getMap(row("t96-digital") + "share"))
                .isEqualTo(index.getMap("groups[4].indicators.find { it.code == '4.2' }.share"));
        assertThat(targets.getString(row("t96-digital") + "provisional")).isNull();
    }

    @Test
    void whatIsCountedInAnotherUnitIsNotCompared() {
        // When
        var targets = report("targets", PERIOD);

        // Then
        assertThat(standing(targets, "t96-fees")).isEqualTo("NO_DATA");
        assertThat(targets.getString(row("t96-fees") + "missing")).isEqualTo("OTHER_UNIT");
    }

    private static String standing(JsonPath targets, String target) {
        return targets.getString(row(target) + "standing");
    }

    private static String row(String target) {
        return "rows.find { it.target == '" + target + "' }.";
    }
}
