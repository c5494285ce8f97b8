package vn.cchc.report.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.kit.identity.Role;
import vn.cchc.report.ServiceTest;
import vn.cchc.report.world.Agencies;
import vn.cchc.report.world.EventStream;
import vn.cchc.report.world.Happening;
import vn.cchc.report.world.Happening.Procedure;
import vn.cchc.report.world.Happening.Subject;
import vn.cchc.report.world.Told;

/** Form II.06c has what arose by all channels beside what came in online, by the level of the service. */
@QuarkusTest
class OnlineFormServiceTest extends ServiceTest {

    private static final String PROVINCE = "H74";
    private static final Instant DUE = Instant.parse("2025-05-30T10:00:00Z");
    private static final Procedure BIRTH = procedure("1.74001", "HOTICH74");
    private static final Procedure DEATH = procedure("1.74002", "HOTICH74");
    private static final Procedure LAND = procedure("1.74003", "DATDAI74");
    private static final Procedure UNKNOWN = procedure("1.74004", "DATDAI74");
    private static final List<Happening> HISTORY = new ArrayList<>();

    @BeforeEach
    void tellOnce() {
        if (HISTORY.isEmpty()) {
            Agencies.publish(PROVINCE);
            received("H74.41", "ONLINE", BIRTH, 4);
            received("H74.41", "ONLINE", BIRTH, 4);
            received("H74.42", "COUNTER", BIRTH, 4);
            received("H74.42", "ONLINE", DEATH, 4);
            received("H74.42", "POST", LAND, 3);
            received("H74.42", "COUNTER", UNKNOWN, null);
            tell(HISTORY);
            offered(BIRTH, 4);
            offered(DEATH, 4);
            offered(LAND, 3);
        }
        awaitAgencies(PROVINCE, 6);
        awaitCount("select count(*) from dossier_event where dossier like 'H74.%'", HISTORY.size());
        awaitCount("select count(*) from told_event where subject like '1.7400%'", 3);
    }

    @Test
    void showsHowMuchOfWhatAroseCameInOnline() {
        // When
        var form = form("onlineLevel");

        // Then
        assertThat(form.getList("rows.group.code", String.class)).containsExactlyInAnyOrder("3", "4", "NOT_SAID");
        assertThat(arisen(form, "4")).isEqualTo(Map.of("total", 4, "online", 3, "share", 0.75f, "procedures", 2));
        assertThat(arisen(form, "3")).isEqualTo(Map.of("total", 1, "online", 0, "share", 0.0f, "procedures", 0));
        assertThat(form.getInt("total.arisen.total")).isEqualTo(6);
        assertThat(form.getInt("total.received.total")).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"onlineLevel", "field", "agency", "procedure", "level", "channel"})
    void theRowsAddUpAndAProcedureCountsOnce(String groupBy) {
        // When
        var form = form(groupBy);

        // Then
        for (var figure : List.of("arisen.total", "arisen.online", "received.online")) {
            int sum = form.getList("rows." + figure, Integer.class).stream()
                    .mapToInt(Integer::intValue)
                    .sum();
            assertThat(form.getInt("total." + figure)).as(figure).isEqualTo(sum);
        }
        assertThat(form.getList("rows.arisen.online")).isEqualTo(form.getList("rows.received.online"));
        assertThat(form.getInt("total.arisen.procedures")).isEqualTo(2);
    }

    @Test
    void everyLevelHasARowAndDistrictsWhileThereWereAny() {
        // When
        var before = levels("2025-04-01", "2025-04-30");
        var since = levels("2025-07-15", "2025-08-14");

        // Then
        assertThat(before).containsExactlyInAnyOrder("PROVINCE", "DISTRICT", "COMMUNE");
        assertThat(since).containsExactlyInAnyOrder("PROVINCE", "COMMUNE");
    }

    @Test
    void theFileHasTheColumnsToo() {
        // When
        var csv = as(Role.ANALYST, PROVINCE)
                .queryParams("period", "2025-Q2", "form", "II.06c", "format", "csv")
                .get(RESOLUTION)
                .then()
                .statusCode(200)
                .extract()
                .asString();

        // Then
        assertThat(csv).contains("Số TTHC có hồ sơ trực tuyến", "4,Toàn trình,", ",4,75");
    }

    private static List<String> levels(String from, String to) {
        return as(Role.ANALYST, PROVINCE)
                .queryParams("from", from, "to", to, "groupBy", "level")
                .get(RESOLUTION)
                .jsonPath()
                .getList("rows.group.code");
    }

    private static Map<String, Object> arisen(JsonPath form, String level) {
        return form.getMap("rows.find { it.group.code == '%s' }.arisen".formatted(level));
    }

    private static JsonPath form(String groupBy) {
        return as(Role.ANALYST, PROVINCE)
                .queryParams("period", "2025-Q2", "form", "II.06c", "groupBy", groupBy)
                .get(RESOLUTION)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static void received(String agency, String channel, Procedure procedure, Integer level) {
        var code = "%s-250401-%04d".formatted(agency, HISTORY.size() + 1);
        var subject = new Subject(code, agency, channel, procedure, Instant.parse("2025-04-01T02:00:00Z"));
        var happening = Happening.received(subject, DUE);
        HISTORY.add(level == null ? happening : happening.telling(Map.of("onlineLevel", level)));
    }

    private static void offered(Procedure procedure, int level) {
        var version = Told.version("2020-01-01", null, false, true);
        version.put("onlineLevel", level);
        try (var stream = new EventStream()) {
            stream.send(
                    Told.PROCEDURES,
                    Told.procedure(procedure.code(), 1, procedure.field(), procedure.level(), List.of(version)));
        }
    }

    private static Procedure procedure(String code, String field) {
        return new Procedure(code, "Thủ tục " + code, field, "Lĩnh vực " + field, "COMMUNE");
    }
}
