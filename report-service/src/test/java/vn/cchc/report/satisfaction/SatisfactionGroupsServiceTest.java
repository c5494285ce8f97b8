package vn.cchc.report.satisfaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.kit.identity.Role;
import vn.cchc.report.ServiceTest;
import vn.cchc.report.world.Agencies;
import vn.cchc.report.world.EventStream;
import vn.cchc.report.world.Told;

/** Slips by chance, counted one by one by what the test knows of each. */
@QuarkusTest
class SatisfactionGroupsServiceTest extends ServiceTest {

    private static final String PROVINCE = "H62";
    private static final String SPRING = "?from=2025-03-15&to=2025-06-14";
    private static final int SLIPS = 80;

    /** The level of a procedure by the catalogue; of the last one it tells nothing. */
    private static final Map<String, String> LEVELS = Map.of("6.620001", "PROVINCE", "6.620002", "COMMUNE");

    private static final List<Slip> HISTORY = new ArrayList<>();

    private record Slip(String agency, String field, String procedure, String channel, int score) {

        String level() {
            return LEVELS.getOrDefault(procedure, "NOT_SAID");
        }

        EventStream.Wire wire() {
            var told = Told.rating("2025-04", agency, procedure, Map.of("SIPAS-1", score));
            var data = new LinkedHashMap<>(told.data());
            data.put("field", field);
            data.put("channel", channel);
            return EventStream.Wire.of(told.type(), told.subject(), told.sequence(), told.time(), data);
        }
    }

    private static final Map<String, Function<Slip, String>> GROUPS = Map.of(
            "agency", Slip::agency,
            "field", Slip::field,
            "procedure", Slip::procedure,
            "level", Slip::level,
            "channel", Slip::channel);

    @BeforeEach
    void tellOnce() {
        if (HISTORY.isEmpty()) {
            Agencies.publish(PROVINCE);
            var random = new Random(620);
            try (var stream = new EventStream()) {
                LEVELS.forEach((procedure, level) -> stream.send(
                        Told.PROCEDURES,
                        Told.procedure(
                                procedure, 1, "SAT", level, List.of(Told.version("2020-01-01", null, false, false)))));
                for (int i = 0; i < SLIPS; i++) {
                    var slip = any(random);
                    HISTORY.add(slip);
                    stream.send(Told.RATINGS, slip.wire());
                }
            }
        }
        awaitAgencies(PROVINCE, 6);
        awaitCount("select count(*) from told_event where body ->> 'agency' like 'H62.%'", SLIPS);
        awaitCount("select count(*) from told_event where subject like '6.6200%'", LEVELS.size());
    }

    private static Slip any(Random random) {
        return new Slip(
                List.of("H62.41", "H62.42").get(random.nextInt(2)),
                List.of("HOTICH", "DATDAI").get(random.nextInt(2)),
                List.of("6.620001", "6.620002", "6.620009").get(random.nextInt(3)),
                List.of("ONLINE", "COUNTER", "PHONE").get(random.nextInt(3)),
                1 + random.nextInt(5));
    }

    @ParameterizedTest
    @ValueSource(strings = {"agency", "field", "procedure", "level", "channel"})
    void eachGroupEqualsARecountAndTheyAddUp(String groupBy) {
        // Given
        var expected = HISTORY.stream()
                .collect(Collectors.groupingBy(
                        GROUPS.get(groupBy), TreeMap::new, Collectors.summarizingInt(Slip::score)));

        // When
        var report = get("&groupBy=" + groupBy);

        // Then
        assertThat(report.getList("rows.group.code", String.class))
                .containsExactlyInAnyOrderElementsOf(expected.keySet());
        expected.forEach((code, scores) -> {
            var row = "rows.find { it.group.code == '" + code + "' }.";
            assertThat(report.getLong(row + "slips")).isEqualTo(scores.getCount());
            assertThat(report.getDouble(row + "figures[0].mean")).isCloseTo(scores.getAverage(), within());
        });
        assertThat(report.getInt("total.slips")).isEqualTo(SLIPS);
    }

    @Test
    void theOpenSurveyKnowsUnitsAndChannelsOnly() {
        // When
        as(Role.ANALYST, PROVINCE)
                .get("/api/v1/reports/satisfaction" + SPRING + "&source=open-survey&groupBy=level")
                .then()
                // Then
                .statusCode(400)
                .body("violations[0].pointer", equalTo("/query/groupBy"));
        assertThat(get("&source=open-survey&groupBy=channel").getInt("total.slips"))
                .isZero();
    }

    private static org.assertj.core.data.Offset<Double> within() {
        return org.assertj.core.data.Offset.offset(0.006);
    }

    private static JsonPath get(String more) {
        return as(Role.ANALYST, PROVINCE)
                .get("/api/v1/reports/satisfaction" + SPRING + more)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
