package vn.cchc.report.scorecard;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cchc.kit.identity.Role;
import vn.cchc.report.ServiceTest;
import vn.cchc.report.world.Agencies;
import vn.cchc.report.world.EventStream;
import vn.cchc.report.world.PlanTold;

@QuarkusTest
class ScorecardReportServiceTest extends ServiceTest {

    private static final String PROVINCE = "H85";

    private static boolean told;

    @BeforeEach
    void tellOnce() {
        if (!told) {
            Agencies.publish(PROVINCE);
            try (var stream = new EventStream()) {
                send(stream, PlanTold.scorecard("s85-1", 2024, "2025-02-01T02:00:00Z", "H85.41", 70, 2));
                send(stream, PlanTold.scorecard("s85-2", 2024, "2025-02-01T02:00:00Z", "H85.42", 85, 1));
                send(stream, PlanTold.scorecard("s85-3", 2025, "2026-02-01T02:00:00Z", "H85.41", 90, 1));
                send(stream, PlanTold.scorecard("s85-4", 2025, "2026-02-01T02:00:00Z", "H85.43", 49.5, null));
                send(stream, PlanTold.givenBack("s85-5", 2025, "2026-02-02T02:00:00Z", "H85.42"));
            }
            told = true;
        }
        awaitAgencies(PROVINCE, 6);
        awaitCount("select count(*) from told_event where subject like 's85-%'", 5);
    }

    private static void send(EventStream stream, EventStream.Wire wire) {
        stream.send(PlanTold.SCORECARDS, wire);
    }

    @Test
    void theNewestYearComesWithTheChangeAgainstTheYearBefore() {
        // When
        get(PROVINCE, "agency=" + PROVINCE)
                // Then
                .body("year", equalTo(2025))
                .body("sets.code", contains("CCHC-XA"))
                .body("sets[0].units.unit.code", contains("H85.41", "H85.43", "H85.42"))
                .body("sets[0].units[0].self.percent", equalTo(92.0f))
                .body("sets[0].units[0].decided.percent", equalTo(90.0f))
                .body("sets[0].units[0].band", equalTo("Xuất sắc"))
                .body("sets[0].units[0].rankChange", equalTo(1))
                .body("sets[0].units[0].percentChange", equalTo(20.0f));
    }

    @Test
    void withoutPublicationOrYearBeforeThereIsNoRankAndNoChange() {
        // When
        get(PROVINCE, "year=2025")
                // Then
                .body("sets[0].units[1].band", equalTo("Yếu"))
                .body("sets[0].units[1].rank", nullValue())
                .body("sets[0].units[1].rankChange", nullValue())
                .body("sets[0].units[1].percentChange", nullValue());
    }

    @Test
    void whatWasGivenBackToTheUnitHasNoTotalOfIts() {
        // When
        get(PROVINCE, "year=2025")
                // Then
                .body("sets[0].units[2].step", equalTo("OPEN"))
                .body("sets[0].units[2].self", nullValue());
    }

    @Test
    void atAPastInstantTheNewestYearWasAnother() {
        // When
        get(PROVINCE, "at=2025-12-31")
                // Then
                .body("year", equalTo(2024));
    }

    @Test
    void aNeighbourSeesNoneOfIt() {
        // When
        get("H85.11", "year=2025")
                // Then
                .body("sets", empty());
    }

    @Test
    void whatIsNoYearIsPointedAt() {
        // When
        as(Role.ANALYST, PROVINCE)
                .get("/api/v1/reports/scorecards?year=25")
                .then()
                // Then
                .statusCode(400)
                .body("violations[0].pointer", equalTo("/query/year"));
    }

    private static ValidatableResponse get(String agency, String query) {
        return as(Role.ANALYST, agency)
                .get("/api/v1/reports/scorecards?" + query)
                .then()
                .statusCode(200);
    }
}
