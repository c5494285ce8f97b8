package vn.cchc.report.counter;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cchc.kit.identity.Role;
import vn.cchc.report.ServiceTest;
import vn.cchc.report.world.Agencies;
import vn.cchc.report.world.EventStream;
import vn.cchc.report.world.Told;

/** Three days of two communes in March 2025, told in every way a count and a half day can go. */
@QuarkusTest
class CounterReportServiceTest extends ServiceTest {

    private static final String PROVINCE = "H86";
    private static final String RING = "H86.41";
    private static final String PAH = "H86.42";
    private static final String COUNTS = "counter-reconciliation";
    private static final String SESSIONS = "publication-sessions";
    private static final String PERIOD = "?from=2025-03-15&to=2025-03-31";

    private static boolean told;

    @BeforeEach
    void tellOnce() {
        if (!told) {
            Agencies.publish(PROVINCE);
            tellCounters();
            told = true;
        }
        awaitAgencies(PROVINCE, 6);
        awaitCount("select count(*) from told_event where body ->> 'agency' like 'H86.%'", 13);
    }

    private static void tellCounters() {
        try (var stream = new EventStream()) {
            count(stream, RING, "2025-03-17", 1, "2025-03-17T10:00:00Z", "MATCHING", 5);
            count(stream, RING, "2025-03-18", 1, "2025-03-18T10:00:00Z", "OPEN", 7);
            count(stream, RING, "2025-03-18", 2, "2025-03-20T02:00:00Z", "SETTLED", 7);
            count(stream, PAH, "2025-03-17", 1, "2025-03-17T10:00:00Z", "OPEN", 4);
            // Before the period.
            count(stream, PAH, "2025-03-14", 1, "2025-03-14T10:00:00Z", "OPEN", 9);
            session(stream, RING, "2025-03-17", "MORNING", 1, "2025-03-17T04:00:00Z", "DONE");
            session(stream, RING, "2025-03-17", "AFTERNOON", 1, "2025-03-17T10:00:00Z", "DONE");
            session(stream, RING, "2025-03-18", "MORNING", 1, "2025-03-18T05:00:00Z", "MISSED");
            session(stream, RING, "2025-03-18", "MORNING", 2, "2025-03-18T06:00:00Z", "LATE");
            session(stream, PAH, "2025-03-18", "MORNING", 1, "2025-03-18T05:00:00Z", "MISSED");
            session(stream, PAH, "2025-03-18", "AFTERNOON", 1, "2025-03-18T10:30:00Z", "MISSED");
            session(stream, PAH, "2025-03-19", "MORNING", 1, "2025-03-19T05:00:00Z", "MISSED");
            session(stream, PAH, "2025-04-01", "MORNING", 1, "2025-04-01T05:00:00Z", "MISSED");
        }
    }

    private static void count(
            EventStream stream, String agency, String day, long sequence, String at, String state, int paper) {
        stream.send(Told.COUNTERS, Told.paperCount(agency, day, sequence, at, state, paper, 5));
    }

    private static void session(
            EventStream stream, String agency, String day, String session, long sequence, String at, String state) {
        stream.send(Told.COUNTERS, Told.session(agency, day, session, sequence, at, state));
    }

    @Test
    void eachDayOwedIsCountedOnceOrNotAtAll() {
        // When
        get(COUNTS + PERIOD)
                // Then
                .body("rows.group.code", contains(RING, PAH))
                .body("rows.group.name", contains("Xã Ia Ring", "Xã Chư Pah"))
                .body("rows[0].days.owed", equalTo(2))
                .body("rows[0].days.matching", equalTo(1))
                .body("rows[0].days.settled", equalTo(1))
                .body("rows[0].matching.value", equalTo(0.5f))
                .body("rows[1].days.owed", equalTo(3))
                .body("rows[1].days.differing", equalTo(1))
                .body("rows[1].days.notCounted", equalTo(2))
                .body("rows[1].counted.value", equalTo(0.3333f))
                .body("total.days.owed", equalTo(5))
                .body("total.paper.received", equalTo(16))
                .body("total.system.received", equalTo(15));
    }

    @Test
    void differencesOfDaysDoNotEvenOut() {
        // When
        get(COUNTS + PERIOD)
                // Then
                .body("rows.difference.received", contains(2, 1))
                .body("total.difference.received", equalTo(3))
                .body("total.difference.returned", equalTo(0));
    }

    @Test
    void anEarlierInstantKnowsNoExplanationAndOwesNoDayThatIsNotOver() {
        // When
        get(COUNTS + PERIOD + "&at=2025-03-18")
                // Then
                .body("rows[0].days.settled", equalTo(0))
                .body("rows[0].days.differing", equalTo(1))
                .body("rows[1].days.owed", equalTo(1))
                .body("rows[1].days.notCounted", equalTo(0));
    }

    @Test
    void oneAgencyByDayShowsEachOfItsDays() {
        // When
        get(COUNTS + PERIOD + "&groupBy=day&agency=" + PAH)
                // Then
                .body("rows.group.code", contains("2025-03-17", "2025-03-18", "2025-03-19"))
                .body("rows.group.name", contains("17/03/2025", "18/03/2025", "19/03/2025"))
                .body("rows.days.notCounted", contains(0, 1, 1))
                .body("rows[1].matching.value", nullValue());
    }

    @Test
    void whatWasMissedAndMadeUpForIsLate() {
        // When
        get(SESSIONS + PERIOD)
                // Then
                .body("rows.group.code", contains(RING, PAH))
                .body("rows[0].sessions.owed", equalTo(3))
                .body("rows[0].sessions.inTime", equalTo(2))
                .body("rows[0].sessions.late", equalTo(1))
                .body("rows[0].sessions.missed", equalTo(0))
                .body("rows[1].sessions.missed", equalTo(3))
                .body("inTime.value", equalTo(0.3333f));
    }

    @Test
    void beforeItWasMadeUpForItWasMissed() {
        // When
        get(SESSIONS + PERIOD + "&at=2025-03-18T05:30:00Z&agency=" + RING)
                // Then
                .body("total.missed", equalTo(1))
                .body("total.late", equalTo(0));
    }

    @Test
    void whereNothingIsToldThereIsNoRowAndNoShare() {
        // When
        get(SESSIONS + "?from=2024-03-01&to=2024-03-31")
                // Then
                .body("rows", hasSize(0))
                .body("total.owed", equalTo(0))
                .body("inTime.value", nullValue());
    }

    @Test
    void comesAsAnOfficialWouldSendIt() {
        // When
        get(COUNTS + PERIOD + "&groupBy=day&format=csv")
                // Then
                .contentType(containsString("text/csv"))
                .body(containsString("18/03/2025"));
        get(SESSIONS + PERIOD + "&format=xlsx").contentType(containsString("spreadsheetml"));
        get(SESSIONS + PERIOD + "&format=pdf").contentType("application/pdf");
    }

    @Test
    void pointsAtAGroupThereIsNot() {
        // When
        as(Role.ANALYST, PROVINCE)
                .get("/api/v1/reports/" + COUNTS + PERIOD + "&groupBy=colour")
                .then()
                // Then
                .statusCode(400)
                .body("violations[0].pointer", equalTo("/query/groupBy"))
                .body("violations[0].message", equalTo("phải là agency hoặc day"));
    }

    private static ValidatableResponse get(String query) {
        return as(Role.ANALYST, PROVINCE).get("/api/v1/reports/" + query).then().statusCode(200);
    }
}
