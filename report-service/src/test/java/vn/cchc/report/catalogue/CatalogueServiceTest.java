package vn.cchc.report.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cchc.kit.identity.Role;
import vn.cchc.report.ServiceTest;
import vn.cchc.report.world.Agencies;
import vn.cchc.report.world.EventStream;
import vn.cchc.report.world.Happening;
import vn.cchc.report.world.Told;

/** A field of its own in the catalogue, told after the period it was in force in. */
@QuarkusTest
class CatalogueServiceTest extends ServiceTest {

    private static final String PROVINCE = "H82";
    private static final String FIELD = "II07B";
    private static final String LATE_FIELD = "II07BL";
    private static final String PATH = "/api/v1/reports/procedures";
    private static final String SPRING = "?from=2025-03-15&to=2025-06-14";

    private static boolean told;

    @BeforeEach
    void tellOnce() {
        if (!told) {
            Agencies.publish(PROVINCE);
            tellProcedures();
            var procedure = new Happening.Procedure("8.820001", "Thủ tục", FIELD, "Lĩnh vực II07B", "PROVINCE");
            var subject = new Happening.Subject(
                    "H82.41-250401-0001", "H82.41", "COUNTER", procedure, Instant.parse("2025-04-01T02:00:00Z"));
            tell(List.of(Happening.received(subject, Instant.parse("2025-04-08T10:00:00Z"))));
            told = true;
        }
        awaitAgencies(PROVINCE, 6);
        awaitCount("select count(*) from told_event where subject like '%.82000%'", 8);
        awaitCount("select count(*) from told_event where subject = '8.820101'", 2);
        awaitCount("select count(*) from told_event where subject = '8.820201'", 1);
        awaitCount("select count(*) from dossier_event where dossier like 'H82.%'", 1);
    }

    private static void tellProcedures() {
        try (var stream = new EventStream()) {
            // In force all the time, with a published process; its second event says so.
            send(stream, "8.820001", 1, "PROVINCE", Told.version("2020-01-01", null, false, false));
            send(stream, "8.820001", 2, "PROVINCE", Told.version("2020-01-01", null, false, true));
            // Came into force in the period, exempt from the system.
            send(stream, "8.820002", 1, "COMMUNE", Told.version("2025-04-01", null, true, false));
            // Its last day lies in the period.
            send(stream, "8.820003", 1, "COMMUNE", Told.version("2020-01-01", "2025-05-31", false, false));
            // Its last day is the period's: it ends with the next one's first day.
            send(stream, "8.820004", 1, "COMMUNE", Told.version("2020-01-01", "2025-06-14", false, false));
            // One version after the other is one procedure, not abolished in between.
            stream.send(
                    Told.PROCEDURES,
                    Told.procedure(
                            "8.820005",
                            1,
                            FIELD,
                            "PROVINCE",
                            List.of(
                                    Told.version("2020-01-01", "2025-04-30", false, false),
                                    Told.version("2025-05-01", null, false, false))));
            // To come, and no administrative procedure.
            send(stream, "8.820006", 1, "PROVINCE", Told.version("2025-06-15", null, false, false));
            send(stream, "N.820007", 1, "COMMUNE", Told.version("2020-01-01", null, false, false));
            // Answered for by an agency, and offered online in part.
            var version = online(Told.version("2020-01-01", null, false, false), 3);
            stream.send(
                    Told.PROCEDURES,
                    Told.procedure(
                            "8.820201", 1, "II07BA", "PROVINCE", List.of(Told.decided(version, null, "H82.11"))));
            // In a field of its own: that it had ended in May was recorded in July.
            recorded(stream, 1, "2025-02-01T02:00:00Z", Told.version("2020-01-01", null, false, false));
            recorded(stream, 2, "2025-07-01T02:00:00Z", Told.version("2020-01-01", "2025-05-31", false, false));
        }
    }

    private static Map<String, Object> online(Map<String, Object> version, int level) {
        var offered = new HashMap<>(version);
        offered.put("onlineLevel", level);
        return offered;
    }

    private static void recorded(EventStream stream, long sequence, String at, Map<String, Object> version) {
        stream.send(
                Told.PROCEDURES, Told.procedure("8.820101", sequence, at, LATE_FIELD, "PROVINCE", List.of(version)));
    }

    private static void send(
            EventStream stream, String code, long sequence, String level, Map<String, Object> version) {
        stream.send(Told.PROCEDURES, Told.procedure(code, sequence, FIELD, level, List.of(version)));
    }

    @Test
    void countsWhatIsInForceOnTheLastDayAndWhatCameAndWent() {
        // When
        var spring = field(PROVINCE, SPRING);

        // Then
        assertThat(spring.getInt("inForce.total")).isEqualTo(4);
        assertThat(spring.getInt("inForce.province")).isEqualTo(2);
        assertThat(spring.getInt("inForce.commune")).isEqualTo(2);
        assertThat(spring.getInt("oneStop.total")).isEqualTo(3);
        assertThat(spring.getInt("internalProcess.total")).isEqualTo(1);
        assertThat(spring.getInt("interlinked")).isEqualTo(1);
        assertThat(spring.getInt("announced")).isEqualTo(1);
        assertThat(spring.getInt("abolished")).isEqualTo(1);
    }

    @Test
    void whatWasThereAndCameLessWhatWentIsWhatIsThere() {
        // Given
        var before = field(PROVINCE, "?from=2024-12-15&to=2025-03-14");

        // When
        var spring = field(PROVINCE, SPRING);
        var summer = field(PROVINCE, "?from=2025-06-15&to=2025-09-14");

        // Then
        assertThat(before.getInt("inForce.total") + spring.getInt("announced") - spring.getInt("abolished"))
                .isEqualTo(spring.getInt("inForce.total"));
        assertThat(spring.getInt("inForce.total") + summer.getInt("announced") - summer.getInt("abolished"))
                .isEqualTo(summer.getInt("inForce.total"));
        assertThat(summer.getInt("abolished")).isEqualTo(1);
    }

    @Test
    void onlyDossiersOfTheAgencyMakeAProcedureUsed() {
        // When
        var ring = field("H82.41", SPRING);
        var pah = field("H82.42", SPRING);

        // Then
        assertThat(ring.getInt("used")).isEqualTo(1);
        assertThat(pah.getInt("used")).isZero();
    }

    @Test
    void anAgencyHasWhatItOrOneBelowItAnswersForOrWhatIsOfItsLevel() {
        // When
        var commune = field("H82.41", SPRING);
        var office = field("II07BA", "H82.11", SPRING);
        var elsewhere = as(Role.ANALYST, "H82.42").get(PATH + SPRING).jsonPath();

        // Then
        assertThat(commune.getInt("inForce.total")).isEqualTo(2);
        assertThat(commune.getInt("inForce.province")).isZero();
        assertThat(commune.getInt("announced")).isEqualTo(1);
        assertThat(commune.getInt("abolished")).isEqualTo(1);
        assertThat(office.getInt("inForce.total")).isEqualTo(1);
        assertThat(elsewhere.getList("rows.group.code", String.class)).doesNotContain("II07BA");
        assertThat(field("II07BA", PROVINCE, SPRING).getInt("inForce.total")).isEqualTo(1);
    }

    @Test
    void everyLevelHasItsRowAndTheFormItsColumns() {
        // When
        as(Role.ANALYST, PROVINCE)
                .get(PATH + SPRING + "&groupBy=level")
                .then()
                // Then
                .statusCode(200)
                .body("form", equalTo("II.07b"))
                .body("rows.group.name", contains("Cấp tỉnh", "Cấp huyện", "Cấp xã"));
        as(Role.ANALYST, PROVINCE)
                .get(PATH + SPRING + "&format=csv")
                .then()
                .statusCode(200)
                .body(containsString("(14)"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"field", "agency", "procedure", "level", "onlineLevel"})
    void groupsAddUpToTheTotal(String groupBy) {
        // When
        var report = as(Role.ANALYST, PROVINCE)
                .get(PATH + SPRING + "&groupBy=" + groupBy)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();

        // Then
        for (var figure : List.of("inForce.total", "oneStop.commune", "announced", "abolished", "used")) {
            assertThat(report.getList("rows.procedures." + figure, Integer.class).stream()
                            .mapToInt(Integer::intValue)
                            .sum())
                    .as(figure)
                    .isEqualTo(report.getInt("total." + figure));
        }
        assertThat(report.getList("rows.group.code", String.class)).doesNotHaveDuplicates();
    }

    @Test
    void aProcedureIsWithWhoAnswersForItOrWithEveryUnitOfItsLevel() {
        // When
        var byAgency = grouped("agency");
        var byProcedure = grouped("procedure");

        // Then
        assertThat(byAgency.getInt("rows.find { it.group.code == 'H82.11' }.procedures.inForce.total"))
                .isEqualTo(1);
        assertThat(byAgency.getString("rows.find { it.group.code == 'COMMUNE' }.group.name"))
                .isEqualTo("Mọi đơn vị cấp xã");
        assertThat(byProcedure.getString("rows.find { it.group.code == '8.820001' }.group.name"))
                .isEqualTo("Thủ tục 8.820001");
        assertThat(byProcedure.getInt("rows.find { it.group.code == '8.820003' }.procedures.abolished"))
                .isEqualTo(1);
        assertThat(grouped("onlineLevel").getList("rows.group.code", String.class))
                .contains("3", "4");
    }

    private static JsonPath grouped(String by) {
        return as(Role.ANALYST, PROVINCE).get(PATH + SPRING + "&groupBy=" + by).jsonPath();
    }

    @ParameterizedTest
    @CsvSource({
        // What is known today: it ended in the period.
        "'',                                 0, 1",
        // Before anybody had recorded that.
        "&known=2025-06-30,                  1, 0",
        "&known=2025-07-01T02:00:00Z,        0, 1",
        // On a day on which it had not ended yet, and on its last day.
        "&at=2025-05-01,                     1, 0",
        "&at=2025-05-31,                     1, 0",
        "&at=2025-06-01,                     0, 1",
        "&at=2025-06-01&known=2025-06-30,    1, 0"
    })
    void theCatalogueIsThatOfTheDayAsItWasKnown(String when, int inForce, int abolished) {
        // When
        var late = field(LATE_FIELD, PROVINCE, SPRING + when);

        // Then
        assertThat(late.getInt("inForce.total")).isEqualTo(inForce);
        assertThat(late.getInt("abolished")).isEqualTo(abolished);
    }

    @Test
    void beforeAnythingWasKnownOfItAProcedureIsNotThere() {
        // When
        as(Role.ANALYST, PROVINCE)
                .get(PATH + SPRING + "&known=2025-01-31")
                .then()
                // Then
                .statusCode(200)
                .body("known", equalTo("2025-01-31T23:59:59.999999+07:00"))
                .body("rows.group.code", not(hasItem(LATE_FIELD)));
    }

    @Test
    void whatWillBeKnownIsNotToBeAskedFor() {
        // When
        as(Role.ANALYST, PROVINCE)
                .get(PATH + SPRING + "&known=2999-01-31")
                .then()
                // Then
                .statusCode(400)
                .body("violations[0].pointer", equalTo("/query/known"));
    }

    private static JsonPath field(String agency, String query) {
        return field(FIELD, agency, query);
    }

    private static JsonPath field(String field, String agency, String query) {
        var report = as(Role.ANALYST, agency)
                .get(PATH + query)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        return report.setRootPath("rows.find { it.group.code == '" + field + "' }.procedures");
    }
}
