package vn.cchc.report.childplan;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
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
class ChildPlanServiceTest extends ServiceTest {

    private static final String PROVINCE = "H87";
    private static final String JANUARY = "2026-01-05T02:00:00Z";
    private static final String APRIL = "2026-04-06T02:00:00Z";
    private static final String MAY = "2026-05-06T02:00:00Z";

    private static boolean told;

    @BeforeEach
    void tellOnce() {
        if (!told) {
            Agencies.publish(PROVINCE);
            tellPlans();
            told = true;
        }
        awaitAgencies(PROVINCE, 6);
        awaitCount("select count(*) from told_event where subject like 'c87-%'", 9);
    }

    private static void tellPlans() {
        try (var stream = new EventStream()) {
            send(stream, PlanTold.childPlan("c87-1", 1, JANUARY, "p87", "H87.41", "2026-02-15", null));
            send(
                    stream,
                    PlanTold.childPlan(
                            "c87-1", 2, "2026-02-10T02:00:00Z", "p87", "H87.41", "2026-02-15", "2026-02-10"));
            send(stream, PlanTold.childPlan("c87-2", 1, JANUARY, "p87", "H87.42", "2026-02-15", null));
            send(
                    stream,
                    PlanTold.childPlan(
                            "c87-2", 2, "2026-02-20T02:00:00Z", "p87", "H87.42", "2026-02-15", "2026-02-20"));
            send(stream, PlanTold.childPlan("c87-3", 1, JANUARY, "p87", "H87.43", "2026-02-15", null));
            send(stream, PlanTold.childPlan("c87-4", 1, JANUARY, "p87", "H87.11", null, null));
            send(stream, PlanTold.childPlan("c87-5", 1, JANUARY, "p87", "H87", "2026-02-15", null));
            send(stream, as("HANDED_ON", PlanTold.childPlan("c87-5", 2, APRIL, "p87", "H87", "2026-02-15", null)));
            send(stream, as("EXPECTED", PlanTold.childPlan("c87-4", 2, MAY, "p87", "H87.11", "2026-06-30", null)));
        }
    }

    private static EventStream.Wire as(String type, EventStream.Wire told) {
        return PlanTold.childPlanAs(type, "Kế hoạch năm 2026 (sửa đổi)", told);
    }

    private static void send(EventStream stream, EventStream.Wire wire) {
        stream.send(PlanTold.CHILD_PLANS, wire);
    }

    @Test
    void eachPlanStandsInOnePlace() {
        // When
        get(PROVINCE, "at=2026-03-31")
                // Then
                .body("plans", hasSize(1))
                .body("plans[0].issuer", equalTo("H87"))
                .body("total.owed", equalTo(5))
                .body("total.issued", equalTo(1))
                .body("total.late", equalTo(1))
                .body("total.missing", equalTo(2))
                .body("total.pending", equalTo(1))
                .body("total.issuedShare.value", equalTo(0.4f))
                .body("plans[0].units.find { it.unit.code == 'H87.42' }.state", equalTo("LATE"));
    }

    @Test
    void atAPastDateTheSameUnitWasMissingOrNotYetDue() {
        // When
        var day = get(PROVINCE, "at=2026-02-15");

        // Then
        var unit = "plans[0].units.find { it.unit.code == 'H87.42' }.state";
        day.body(unit, equalTo("MISSING"));
        get(PROVINCE, "at=2026-02-15T09:00:00%2B07:00").body(unit, equalTo("OWED"));
        get(PROVINCE, "at=2026-01-04").body("total.owed", equalTo(0)).body("total.issuedShare.value", nullValue());
    }

    @Test
    void whatAClosedUnitLeftToOthersItOwesNoMore() {
        // When
        get(PROVINCE, "at=2026-04-30")
                // Then
                .body("total.owed", equalTo(4))
                .body("plans[0].units.unit.code", not(hasItem("H87")));
    }

    @Test
    void aPlanThatIsCalledOtherwiseSinceIsStillOnePlan() {
        // When
        get(PROVINCE, "at=2026-05-31")
                // Then
                .body("plans", hasSize(1))
                .body("plans[0].title", equalTo("Kế hoạch năm 2026 (sửa đổi)"))
                .body("plans[0].counts.owed", equalTo(4));
    }

    @Test
    void aUnitSeesItsOwnPlanOnly() {
        // When
        get("H87.43", "at=2026-03-31")
                // Then
                .body("total.owed", equalTo(1))
                .body("plans[0].units.unit.code", hasSize(1))
                .body("total.missing", equalTo(1));
    }

    @Test
    void underAnotherPlanNothingIsOwed() {
        // When
        get(PROVINCE, "plan=other")
                // Then
                .body("plans", empty());
    }

    private static ValidatableResponse get(String agency, String query) {
        return as(Role.PLAN_MANAGER, agency)
                .urlEncodingEnabled(false)
                .get("/api/v1/reports/child-plans?" + query)
                .then()
                .statusCode(200);
    }
}
