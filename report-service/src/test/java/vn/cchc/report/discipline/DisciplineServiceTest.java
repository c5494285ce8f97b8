package vn.cchc.report.discipline;

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

@QuarkusTest
class DisciplineServiceTest extends ServiceTest {

    private static final String PROVINCE = "H97";
    private static final String DISCIPLINE = "/api/v1/reports/reporting-discipline";

    private static boolean told;

    @BeforeEach
    void tellOnce() {
        if (!told) {
            Agencies.publish(PROVINCE);
            tellReports();
            told = true;
        }
        awaitAgencies(PROVINCE, 6);
        awaitCount(
                "select count(*) from told_event where body ->> 'agency' like 'H97.%' and topic like '%reporting%'", 8);
    }

    private static void tellReports() {
        try (var stream = new EventStream()) {
            send(stream, "H97.41", "2025-06-20", "2025-06-19");
            send(stream, "H97.42", "2025-06-20", "2025-06-23");
            send(stream, "H97.43", "2025-06-20", null);
            send(stream, "H97.43", null, null);
            send(stream, "H97.41", "2025-09-20", null);
        }
    }

    private static void send(EventStream stream, String agency, String dueOn, String handedInOn) {
        var report = Told.id();
        stream.send(Told.REPORTING, Told.report(report, 1, "2025-06-01T02:00:00Z", agency, dueOn, null));
        if (handedInOn != null) {
            var at = handedInOn + "T02:00:00Z";
            stream.send(Told.REPORTING, Told.report(report, 2, at, agency, dueOn, handedInOn));
        }
        if (dueOn == null) {
            stream.send(Told.REPORTING, Told.report(report, 2, "2025-06-02T02:00:00Z", agency, null, null));
        }
    }

    @Test
    void judgesReportsByTheirDayAsOfTheEnd() {
        // When
        get("from=2025-06-01&to=2025-06-30")
                // Then
                .body("total.due", equalTo(3))
                .body("total.onTime", equalTo(1))
                .body("total.late", equalTo(1))
                .body("total.missing", equalTo(1))
                .body("total.pending", equalTo(0))
                .body("onTime.value", equalTo(0.3333f))
                .body("handedIn.value", equalTo(0.6667f))
                .body("undated", equalTo(1))
                .body("rows", hasSize(3))
                .body("rows.find { it.group.code == 'H97.42' }.owed.late", equalTo(1));
    }

    @Test
    void onTheDayItselfNothingIsMissingYet() {
        // When
        get("from=2025-06-01&to=2025-06-30&at=2025-06-20T10:00:00Z")
                // Then
                .body("total.onTime", equalTo(1))
                .body("total.pending", equalTo(2))
                .body("total.missing", equalTo(0));
    }

    @Test
    void whatIsDueOnTheLastDayOfAPeriodIsMissingAtItsEnd() {
        // When
        get("from=2025-06-01&to=2025-06-20")
                // Then
                .body("total.onTime", equalTo(1))
                .body("total.missing", equalTo(2))
                .body("total.pending", equalTo(0))
                .body("onTime.value", equalTo(0.3333f));
    }

    @Test
    void beforeAnythingIsDueThereIsNoShare() {
        // When
        get("from=2025-06-01&to=2025-06-30&at=2025-06-10")
                // Then
                .body("total.pending", equalTo(3))
                .body("onTime.value", nullValue());
    }

    @Test
    void groupsByDutyToo() {
        // When
        get("from=2025-06-01&to=2025-06-30&groupBy=duty")
                // Then
                .body("rows", hasSize(1))
                .body("rows[0].group.name", equalTo("Báo cáo cải cách hành chính"))
                .body("rows[0].owed.due", equalTo(3));
    }

    @Test
    void anUnknownGroupIsPointedAt() {
        // When
        as(Role.ANALYST, PROVINCE)
                .get(DISCIPLINE + "?from=2025-06-01&to=2025-06-30&groupBy=field")
                .then()
                // Then
                .statusCode(400)
                .body("violations[0].pointer", equalTo("/query/groupBy"));
    }

    private static ValidatableResponse get(String query) {
        return as(Role.ANALYST, PROVINCE).get(DISCIPLINE + "?" + query).then().statusCode(200);
    }
}
