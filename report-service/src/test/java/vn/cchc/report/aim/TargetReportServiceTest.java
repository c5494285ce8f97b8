package vn.cchc.report.aim;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    @ParameterizedTest
    @CsvSource({"on-time, H96", "channels, H96", "channels, H96.41", "on-time, H96.42"})
    void theSameTargetsStandBesideTheSharesTheyName(String topic, String agency) {
        // Given
        var asked = new HashMap<>(PERIOD);
        asked.put("agency", agency);
        var measures = report(topic, asked).getList("measures.measure", String.class);
        List<Map<String, Object>> binding = report("targets", asked).getList("rows");

        // When
        List<Map<String, Object>> total = report(topic, asked).getList("total");

        // Then
        for (var share : total) {
            var named = binding.stream()
                    .filter(row -> share.get("measure").equals(row.get("measure")))
                    .filter(row -> agency.startsWith((String) row.get("issuer")))
                    .toList();
            assertThat(share.get("targets")).as("%s", share.get("measure")).isEqualTo(named.isEmpty() ? null : named);
        }
        assertThat(total).hasSameSizeAs(measures);
    }

    @Test
    void whatOneBelowDemandsIsNotDemandedOfAllAndATargetOfNothingSaysWhy() {
        // When
        var province = report("channels", PERIOD);
        var empty = report("on-time", Map.of("from", "2025-01-01", "to", "2025-01-02", "agency", "H96.30"));

        // Then
        assertThat(province.getList("total.targets.flatten()")).containsOnlyNulls();
        assertThat(empty.getString("total[0].targets.find { it.target == 't96-low' }.missing"))
                .isEqualTo("NOTHING_COUNTED");
        assertThat(empty.getList("rows.shares.flatten().targets")).containsOnlyNulls();
    }

    @Test
    void aTableHasThemInColumnsBesideTheShare() {
        // When
        var csv = as(Role.ANALYST, PROVINCE)
                .queryParams(PERIOD)
                .queryParam("format", "csv")
                .get("/api/v1/reports/on-time")
                .asString();

        // Then
        assertThat(csv)
                .contains("(theo ngày): Chỉ tiêu của kế hoạch", "(theo ngày): Đánh giá")
                .doesNotContain("(theo giờ hẹn): Đánh giá")
                .contains("> 99,99 % (H96); ≥ 0 % (H96)", "Chưa đạt; Đạt");
    }

    @Test
    void theDashboardShowsThemInWordsAndWithAShape() {
        // When
        var html = as(Role.ANALYST, PROVINCE)
                .get("/dashboard?agency=H96.41&period=2025")
                .asString();

        // Then
        var block = html.substring(html.indexOf("data-block=\"channels\""));
        assertThat(block.substring(0, block.indexOf("</article>")))
                .containsPattern("(?s)≥ 50 % \\(H96\\.41\\).{0,200}aria-hidden=\"true\">[●■]</span> (Đạt|Chưa đạt)<");
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
