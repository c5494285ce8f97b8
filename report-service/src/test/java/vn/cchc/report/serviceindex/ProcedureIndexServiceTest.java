package vn.cchc.report.serviceindex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cchc.kit.identity.Role;
import vn.cchc.report.ServiceTest;
import vn.cchc.report.world.Agencies;
import vn.cchc.report.world.EventStream;
import vn.cchc.report.world.Told;

/** The catalogue of a department: announced ahead of its days or not, made public in time or not, offered online or not. */
@QuarkusTest
class ProcedureIndexServiceTest extends ServiceTest {

    private static final String PROVINCE = "H76";
    private static final String DEPARTMENT = "H76.12";
    private static final String RING = "H76.41";
    private static final String PAH = "H76.42";
    private static final String AHEAD = "8.800001";
    private static final String HASTY = "8.800002";

    private static boolean told;

    @BeforeEach
    void tellOnce() {
        if (!told) {
            Agencies.publish(PROVINCE);
            try (var stream = new EventStream()) {
                department(stream);
                decisions(stream);
                publications(stream);
            }
            told = true;
        }
        awaitAgencies(PROVINCE, 7);
        awaitCount("select count(*) from told_event where subject like '8.80000%' or subject like 'H76.%'", 9);
        // Working days are numbered a little after the calendars have come.
        await().until(() -> share(PROVINCE, "2025-06-14", "1.1", "of") > 0);
    }

    /** Of another kind than the communes, so that it answers only for what names it. */
    private static void department(EventStream stream) {
        var data = new LinkedHashMap<String, Object>();
        data.put("code", DEPARTMENT);
        data.put("name", "Sở Xây dựng");
        data.put("kind", "DEPARTMENT");
        data.put("parent", PROVINCE);
        data.put("path", PROVINCE + "/" + DEPARTMENT);
        data.put("validFrom", "2000-01-01");
        data.put("successors", List.of());
        data.put("nameVariants", List.of());
        stream.send(
                EventStream.AGENCIES,
                EventStream.Wire.of(
                        "vn.cchc.agency.changed.v1", DEPARTMENT, 1, Instant.parse("2021-01-01T00:00:00Z"), data));
    }

    private static void decisions(EventStream stream) {
        // Monday to Monday: five working days before the first day in force.
        decision(stream, AHEAD, "2025-04-14", "2025-04-21", 4);
        // Tuesday to Monday: four.
        decision(stream, HASTY, "2025-04-15", "2025-04-21", 2);
        // Nobody has to have it public before the period is over.
        decision(stream, "8.800003", "2025-06-12", "2025-07-01", 3);
        // Decided on before the period, and no longer in force at its end.
        var old = Told.decided(Told.version("2025-01-01", "2025-06-13", false, false), "2024-12-16", DEPARTMENT);
        stream.send(Told.PROCEDURES, Told.procedure("8.800004", 1, "CC766", "PROVINCE", List.of(old)));
        // An older event, which doesn't tell what newer ones tell.
        var version = Told.version("2025-05-01", null, false, false);
        stream.send(Told.PROCEDURES, Told.procedure("8.800005", 1, "CC766", "DISTRICT", List.of(version)));
    }

    private static void decision(EventStream stream, String code, String decidedOn, String from, int online) {
        var version = Told.decided(Told.version(from, null, false, false), decidedOn, DEPARTMENT);
        version.put("onlineLevel", online);
        var procedure = Told.procedure(code, 1, "CC766", "PROVINCE", List.of(version));
        stream.send(Told.PROCEDURES, Told.publicAt(procedure, List.of(RING, PAH)));
    }

    private static void publications(EventStream stream) {
        // The fifth working day for the first one, and taken back for the second, which follows after six.
        stream.send(Told.PROCEDURES, Told.posted(RING, 1, "PORTAL", "2025-04-21", false, AHEAD, HASTY));
        stream.send(Told.PROCEDURES, Told.posted(RING, 2, "PORTAL", "2025-04-21", true, HASTY));
        stream.send(Told.PROCEDURES, Told.posted(RING, 3, "PORTAL", "2025-04-23", false, HASTY));
        // On paper only.
        stream.send(Told.PROCEDURES, Told.posted(PAH, 1, "COUNTER", "2025-04-16", false, AHEAD));
    }

    @Test
    void whatIsDecidedOnFiveWorkingDaysAheadIsAnnouncedInTime() {
        // When
        var index = index(DEPARTMENT, "2025-06-14");

        // Then
        assertThat(share(index, "1.1")).isEqualTo("2/3");
    }

    @Test
    void decisionsThatWereStillToComeAreNotCounted() {
        // When
        var index = index(DEPARTMENT, "2025-04-16");

        // Then
        assertThat(share(index, "1.1")).isEqualTo("1/2");
        assertThat(share(index, "3.1")).isEqualTo("1/1");
    }

    @Test
    void everyUnitHasFiveWorkingDaysToShowItOnThePortal() {
        // When
        var province = index(PROVINCE, "2025-06-14");
        var ring = index(RING, "2025-06-14");

        // Then
        assertThat(share(province, "1.2")).isEqualTo("1/4");
        assertThat(share(ring, "1.2")).isEqualTo("1/2");
    }

    @Test
    void whatMayStillBeMadePublicIsNotOwedYet() {
        // When
        var onTheFifthDay = index(RING, "2025-04-21");
        var onTheSixth = index(RING, "2025-04-22");
        var elsewhere = index(PAH, "2025-04-21");

        // Then
        assertThat(share(onTheFifthDay, "1.2")).isEqualTo("1/1");
        assertThat(share(onTheSixth, "1.2")).isEqualTo("1/1");
        assertThat(share(elsewhere, "1.2")).isEqualTo("0/0");
    }

    @Test
    void ofWhatIsInForceThoseOfferedOnlineAreCounted() {
        // When
        var index = index(DEPARTMENT, "2025-06-14");

        // Then
        assertThat(share(index, "3.1")).isEqualTo("1/2");
    }

    @Test
    void whereNothingIsAnsweredForThereIsNoShare() {
        // When
        var index = index(RING, "2025-06-14");

        // Then
        assertThat(index.getString(indicator("1.1") + "state")).isEqualTo("EMPTY");
        assertThat(index.getString(indicator("1.1") + "points")).isNull();
    }

    private static JsonPath index(String agency, String at) {
        return as(Role.ANALYST, PROVINCE)
                .queryParams(Map.of("from", "2025-03-15", "to", "2025-06-14", "at", at, "agency", agency))
                .get("/api/v1/reports/service-index")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static String share(JsonPath index, String code) {
        return index.getInt(indicator(code) + "share.part") + "/" + index.getInt(indicator(code) + "share.of");
    }

    private static int share(String agency, String at, String code, String name) {
        return index(agency, at).getInt(indicator(code) + "share." + name);
    }

    private static String indicator(String code) {
        return "groups.indicators.flatten().find { it.code == '" + code + "' }.";
    }
}
