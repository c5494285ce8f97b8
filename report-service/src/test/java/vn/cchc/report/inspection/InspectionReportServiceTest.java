package vn.cchc.report.inspection;

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
class InspectionReportServiceTest extends ServiceTest {

    private static final String PROVINCE = "H86";
    private static final String OFFICE = "H86.11";

    private static boolean told;

    @BeforeEach
    void tellOnce() {
        if (!told) {
            Agencies.publish(PROVINCE);
            tellInspections();
            told = true;
        }
        awaitAgencies(PROVINCE, 6);
        awaitCount("select count(*) from told_event where subject like 'i86-%' or subject like 'H86.11/%'", 12);
    }

    /** One commune of three inspected (a self-inspection does not count), four findings in as many states. */
    private static void tellInspections() {
        try (var stream = new EventStream()) {
            send(stream, PlanTold.visit("i86-v1", "2026-03-10T02:00:00Z", OFFICE, "H86.41", true));
            send(stream, PlanTold.visit("i86-v2", "2026-03-12T02:00:00Z", OFFICE, "H86.42", false));
            finding(stream, "i86-f1", 1, "DETECTED", "2026-03-10", "DETECTED", null, null);
            finding(stream, "i86-f2", 1, "DETECTED", "2026-03-10", "DETECTED", null, null);
            finding(stream, "i86-f2", 2, "RECOMMENDED", "2026-03-20", "RECOMMENDED", "2026-04-10", null);
            finding(stream, "i86-f3", 1, "DETECTED", "2026-03-10", "DETECTED", null, null);
            finding(stream, "i86-f3", 2, "REPORTED_DONE", "2026-04-08", "HANDLING", "2026-04-10", "2026-04-08");
            finding(stream, "i86-f4", 1, "DETECTED", "2026-03-10", "DETECTED", null, null);
            finding(stream, "i86-f4", 2, "DONE", "2026-04-01", "DONE", "2026-04-10", null);
            stream.send(PlanTold.TARGETS, PlanTold.threshold(OFFICE, "A", "COVERAGE", PROVINCE, 34, false));
            stream.send(PlanTold.TARGETS, PlanTold.threshold(OFFICE, "B", "ANSWERED", null, 75, false));
            stream.send(PlanTold.TARGETS, PlanTold.threshold(OFFICE, "C", "ANSWERED", null, 75, true));
        }
    }

    private static void send(EventStream stream, EventStream.Wire wire) {
        stream.send(PlanTold.INSPECTIONS, wire);
    }

    private static void finding(
            EventStream stream,
            String id,
            long sequence,
            String type,
            String on,
            String state,
            String due,
            String reported) {
        send(stream, PlanTold.finding(id, sequence, type, on + "T02:00:00Z", "H86.41", state, due, reported));
    }

    @Test
    void answeredIsNotCompletedAndBothAreOfAllFindings() {
        // When
        get(PROVINCE, "from=2026-01-01&to=2026-06-30&at=2026-04-20")
                // Then
                .body("total.findings", equalTo(4))
                .body("total.detected", equalTo(1))
                .body("total.recommended", equalTo(1))
                .body("total.handling", equalTo(1))
                .body("total.done", equalTo(1))
                .body("answered.value", equalTo(0.75f))
                .body("completed.value", equalTo(0.25f))
                .body("rows.agency.code", contains("H86.41"));
    }

    @Test
    void onlyWhatWasNotReportedByItsDayIsOverdue() {
        // When
        get(PROVINCE, "from=2026-01-01&to=2026-06-30&at=2026-04-20")
                // Then
                .body("overdue.finding", contains("i86-f2"))
                .body("overdue[0].daysLate", equalTo(10))
                .body("total.overdue", equalTo(1));
    }

    @Test
    void aFindingIsOverdueOnceItsDayIsOver() {
        // When
        get(PROVINCE, "from=2026-01-01&to=2026-04-10&at=2026-04-10T10:00:00Z")
                // Then
                .body("overdue", empty())
                .body("total.overdue", equalTo(0));
        get(PROVINCE, "from=2026-01-01&to=2026-04-10")
                .body("overdue.finding", contains("i86-f2"))
                .body("overdue[0].daysLate", equalTo(0))
                .body("total.overdue", equalTo(1));
    }

    @Test
    void coverageCountsUnitsByClassAndNoSelfInspection() {
        // When
        get(PROVINCE, "from=2026-01-01&to=2026-06-30")
                // Then
                .body("coverage.find { it.kind.code == 'COMMUNE' }.inspected.part", equalTo(1))
                .body("coverage.find { it.kind.code == 'COMMUNE' }.inspected.of", equalTo(4));
    }

    @Test
    void atLeastAndMoreThanAreNotTheSame() {
        // When
        get(OFFICE, "from=2026-01-01&to=2026-06-30")
                // Then
                .body("thresholds.code", contains("A", "B", "C"))
                .body("thresholds.met", contains(false, true, false))
                .body("thresholds[0].share.of", equalTo(4));
    }

    @Test
    void beforeAnythingHappenedThereIsNoShare() {
        // When
        get(PROVINCE, "from=2025-07-01&to=2025-12-31")
                // Then
                .body("total.findings", equalTo(0))
                .body("answered.value", nullValue())
                .body("coverage.find { it.kind.code == 'COMMUNE' }.inspected.part", equalTo(0))
                .body("rows", empty());
    }

    @Test
    void aNeighbourSeesNoneOfIt() {
        // When
        get("H86.43", "from=2026-01-01&to=2026-06-30")
                // Then
                .body("total.findings", equalTo(0))
                .body("overdue", empty())
                .body("thresholds", empty());
    }

    private static ValidatableResponse get(String agency, String query) {
        return as(Role.ANALYST, agency)
                .get("/api/v1/reports/inspections?" + query)
                .then()
                .statusCode(200);
    }
}
