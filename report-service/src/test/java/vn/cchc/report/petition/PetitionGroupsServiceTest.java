package vn.cchc.report.petition;

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

/** Petitions by chance, counted one by one by what the test knows of each. */
@QuarkusTest
class PetitionGroupsServiceTest extends ServiceTest {

    private static final String PROVINCE = "H61";
    private static final String SPRING = "?from=2025-03-15&to=2025-06-14";
    private static final int PETITIONS = 60;

    /** The field of a procedure by the catalogue; of the last one it tells nothing. */
    private static final Map<String, String> FIELDS = Map.of("6.610001", "PAKN-A", "6.610002", "PAKN-B");

    private static final List<Petition> HISTORY = new ArrayList<>();

    private record Petition(String code, String agency, String level, String channel, String procedure) {

        String field() {
            return procedure == null ? "NOT_SAID" : FIELDS.getOrDefault(procedure, "NOT_SAID");
        }

        EventStream.Wire wire() {
            var at = "2025-04-01T02:00:00Z";
            var told = Told.petition(code, 1, "RECEIVED", at, agency, at, Map.of());
            var data = new LinkedHashMap<>(told.data());
            data.put("level", level);
            data.put("channel", channel);
            data.put("procedure", procedure);
            return EventStream.Wire.of(told.type(), told.subject(), told.sequence(), told.time(), data);
        }
    }

    private static final Map<String, Function<Petition, String>> GROUPS = Map.of(
            "agency", Petition::agency,
            "level", Petition::level,
            "channel", Petition::channel,
            "procedure", petition -> petition.procedure() == null ? "NOT_SAID" : petition.procedure(),
            "field", Petition::field);

    @BeforeEach
    void tellOnce() {
        if (HISTORY.isEmpty()) {
            Agencies.publish(PROVINCE);
            var random = new Random(610);
            try (var stream = new EventStream()) {
                FIELDS.forEach((procedure, field) -> stream.send(
                        Told.PROCEDURES,
                        Told.procedure(
                                procedure,
                                1,
                                field,
                                "COMMUNE",
                                List.of(Told.version("2020-01-01", null, false, false)))));
                for (int i = 0; i < PETITIONS; i++) {
                    var petition = any(random, i);
                    HISTORY.add(petition);
                    stream.send(Told.PETITIONS, petition.wire());
                }
            }
        }
        awaitAgencies(PROVINCE, 6);
        awaitCount("select count(*) from told_event where subject like 'H61-P%'", PETITIONS);
        awaitCount("select count(*) from told_event where subject like '6.6100%'", FIELDS.size());
    }

    private static Petition any(Random random, int number) {
        var procedures = new String[] {"6.610001", "6.610002", "6.610009", null};
        return new Petition(
                "H61-P" + number + (random.nextBoolean() ? "R" : "B"),
                List.of("H61.41", "H61.42", "H61.11").get(random.nextInt(3)),
                List.of("PROVINCE", "COMMUNE").get(random.nextInt(2)),
                List.of("PHONE", "WEBSITE", "POST").get(random.nextInt(3)),
                procedures[random.nextInt(procedures.length)]);
    }

    @ParameterizedTest
    @ValueSource(strings = {"agency", "field", "procedure", "level", "channel"})
    void eachGroupEqualsARecount(String groupBy) {
        // Given
        var expected = HISTORY.stream()
                .collect(Collectors.groupingBy(GROUPS.get(groupBy), TreeMap::new, Collectors.counting()));

        // When
        var report = get("&groupBy=" + groupBy);

        // Then
        var found = new TreeMap<String, Long>();
        List<String> codes = report.getList("rows.group.code");
        for (int row = 0; row < codes.size(); row++) {
            found.put(codes.get(row), report.getLong("rows[" + row + "].petitions.total"));
        }
        assertThat(found).isEqualTo(expected).hasSizeGreaterThan(1);
        assertThat(report.getInt("total.total")).isEqualTo(PETITIONS);
    }

    @Test
    void groupsHaveNames() {
        // When
        var levels = get("&groupBy=level");
        var fields = get("&groupBy=field");

        // Then
        assertThat(levels.getList("rows.group.name", String.class)).contains("Cấp tỉnh", "Cấp xã");
        assertThat(fields.getString("rows.find { it.group.code == 'NOT_SAID' }.group.name"))
                .isEqualTo("Không nêu thủ tục");
    }

    @Test
    void theFormPerUnitHasNoOtherGroups() {
        // When
        as(Role.ANALYST, PROVINCE)
                .get("/api/v1/reports/petitions" + SPRING + "&form=II.05b&groupBy=field")
                .then()
                // Then
                .statusCode(400)
                .body("violations[0].pointer", equalTo("/query/groupBy"));
    }

    private static JsonPath get(String more) {
        return as(Role.ANALYST, PROVINCE)
                .get("/api/v1/reports/petitions" + SPRING + more)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
