package vn.cchc.report.planprogress;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cchc.kit.identity.Role;
import vn.cchc.report.ServiceTest;
import vn.cchc.report.world.Agencies;
import vn.cchc.report.world.EventStream;

@QuarkusTest
class PlanProgressServiceTest extends ServiceTest {

    private static final String PROVINCE = "H94";
    private static final Instant ISSUED = Instant.parse("2026-01-05T02:00:00Z");
    private static final Instant MARCH = Instant.parse("2026-03-31T10:00:00Z");
    private static final Map<String, Object> REMEDIAL_PLAN = plan("p94-b", "Khắc phục", "H94.41");
    private static final Map<String, Object> PLAN = plan("p94-a", "Kế hoạch cải cách hành chính năm 2026", PROVINCE);

    private static boolean told;

    @BeforeEach
    void tellOnce() {
        if (!told) {
            Agencies.publish(PROVINCE);
            tellTasks();
            told = true;
        }
        awaitAgencies(PROVINCE, 6);
        awaitCount("select count(*) from task_event where task like 't94%'", 13);
    }

    @Test
    void countsCompletedOverPlannedAndRemediationApart() {
        // When
        as(Role.PLAN_MANAGER, PROVINCE)
                .queryParam("plan", "p94-a")
                .queryParam("at", "2026-04-30")
                .get(PLAN_PROGRESS)
                .then()
                // Then
                .statusCode(200)
                .body("plans.plan", contains("p94-a"))
                .body("plans[0].planned", equalTo(5))
                .body("plans[0].completed", equalTo(3))
                .body("plans[0].onTime", equalTo(1))
                .body("plans[0].late", equalTo(1))
                .body("plans[0].overdue", equalTo(1))
                .body("plans[0].withoutDate", equalTo(2))
                .body("plans[0].share", equalTo(0.6f))
                .body("plans[0].tasks.planned", equalTo(5))
                .body("plans[0].tasks.completed", equalTo(3))
                .body("plans[0].remediation.open", equalTo(1))
                .body("plans[0].province.open", equalTo(1));
    }

    @Test
    void aPastDayIsCountedWithWhatIsKnownSince() {
        // When
        as(Role.PLAN_MANAGER, PROVINCE)
                .queryParam("plan", "p94-a")
                .queryParam("at", "2026-02-01")
                .get(PLAN_PROGRESS)
                .then()
                // Then
                .statusCode(200)
                .body("plans[0].planned", equalTo(5))
                .body("plans[0].completed", equalTo(0));
    }

    @Test
    void aPastInstantSeesThePlanAsItWas() {
        // When
        as(Role.PLAN_MANAGER, PROVINCE)
                .queryParam("plan", "p94-a")
                .queryParam("at", "2026-02-01")
                .queryParam("known", "2026-02-01")
                .get(PLAN_PROGRESS)
                .then()
                // Then
                .statusCode(200)
                .body("plans[0].planned", equalTo(6))
                .body("plans[0].completed", equalTo(0))
                .body("plans[0].share", equalTo(0.0f));
    }

    @Test
    void whatIsBesideThePlanIsNeverLaterThanWhatIsBelieved() {
        // When
        as(Role.PLAN_MANAGER, PROVINCE)
                .queryParam("plan", "p94-a")
                .queryParam("at", "2026-04-30")
                .queryParam("known", "2026-02-01")
                .get(PLAN_PROGRESS)
                .then()
                // Then
                .statusCode(200)
                .body("plans[0].remediation.open", equalTo(0))
                .body("plans[0].province.open", equalTo(0));
    }

    @Test
    void nothingPlannedHasNoShare() {
        // When
        as(Role.HEAD, "H94.41")
                .get(PLAN_PROGRESS)
                .then()
                // Then
                .statusCode(200)
                .body("plans.plan", contains("p94-b"))
                .body("plans[0].planned", equalTo(0))
                .body("plans[0]", not(hasKey("share")));
    }

    @Test
    void aPlanThatDidNotExistYetIsNotListed() {
        // When
        as(Role.ANALYST, PROVINCE)
                .queryParam("at", "2026-01-01")
                .get(PLAN_PROGRESS)
                .then()
                // Then
                .statusCode(200)
                .body("plans", empty());
    }

    @Test
    void thePlanOfAnotherAgencyDoesNotExist() {
        // When
        as(Role.HEAD, "H94.42")
                .queryParam("plan", "p94-b")
                .get(PLAN_PROGRESS)
                .then()
                // Then
                .statusCode(404)
                .contentType("application/problem+json");
    }

    private static void tellTasks() {
        try (var stream = new EventStream()) {
            assign(stream, "t94-1", "2026-03-31");
            assign(stream, "t94-2", "2026-03-15");
            assign(stream, "t94-3", "2026-03-31");
            assign(stream, "t94-4", null);
            assign(stream, "t94-5", null);
            assign(stream, "t94-6", "2026-06-30");
            tell(stream, "t94-1", 2, "COMPLETED", MARCH, "PLAN", PLAN, after("COMPLETED", "2026-03-31", "2026-03-31"));
            tell(stream, "t94-2", 2, "COMPLETED", MARCH, "PLAN", PLAN, after("COMPLETED", "2026-03-15", "2026-03-31"));
            tell(stream, "t94-4", 2, "COMPLETED", MARCH, "PLAN", PLAN, after("COMPLETED", null, "2026-03-31"));
            tell(stream, "t94-6", 2, "CANCELLED", MARCH, "PLAN", PLAN, after("CANCELLED", "2026-06-30", null));
            tell(stream, "t94-7", 1, "ASSIGNED", MARCH, "REMEDIATION", PLAN, after("OPEN", "2026-04-10", null));
            tell(stream, "t94-8", 1, "ASSIGNED", MARCH, "PROVINCE", PLAN, after("OPEN", "2026-04-20", null));
            tell(stream, "t94x-1", 1, "ASSIGNED", MARCH, "REMEDIATION", REMEDIAL_PLAN, after("OPEN", null, null));
        }
    }

    private static void assign(EventStream stream, String task, String dueOn) {
        tell(stream, task, 1, "ASSIGNED", ISSUED, "PLAN", PLAN, after("OPEN", dueOn, null));
    }

    private static void tell(
            EventStream stream,
            String task,
            long sequence,
            String type,
            Instant at,
            String origin,
            Map<String, Object> plan,
            Map<String, Object> after) {
        var data = Map.<String, Object>of(
                "task", task,
                "type", type,
                "occurredAt", at.toString(),
                "plan", plan,
                "title", "Nhiệm vụ",
                "area", "TTHC",
                "origin", origin,
                "after", after);
        var name = "vn.cchc.task." + type.toLowerCase(Locale.ROOT) + ".v1";
        stream.send(EventStream.TASKS, EventStream.Wire.of(name, task, sequence, at, data));
    }

    private static Map<String, Object> plan(String id, String title, String agency) {
        return Map.of(
                "id", id, "title", title, "number", "01/KH-UBND", "year", 2026, "kind", "ANNUAL", "agency", agency);
    }

    private static Map<String, Object> after(String state, String dueOn, String completedOn) {
        var after = new LinkedHashMap<String, Object>();
        after.put("state", state);
        after.put("progress", state.equals("COMPLETED") ? 100 : 0);
        after.put("dueOn", dueOn);
        after.put("completedOn", completedOn);
        after.put("overdueSince", null);
        return after;
    }
}
