package vn.cchc.plan.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static vn.cchc.plan.Province.CHU_PAH;
import static vn.cchc.plan.Province.CODE;
import static vn.cchc.plan.Province.HOME_AFFAIRS;
import static vn.cchc.plan.Province.IA_RING;
import static vn.cchc.plan.Province.as;
import static vn.cchc.plan.Province.json;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cchc.kit.identity.Role;
import vn.cchc.kit.testing.TestDatabase;
import vn.cchc.plan.Province;
import vn.cchc.plan.TaskEvents;
import vn.cchc.plan.succession.OwedSuccessionSweep;

/** A commune that owes a plan of its own under a plan, and is closed before it issued one. */
@QuarkusTest
class ChildPlanSuccessionServiceTest {

    private static final String SUCCESSIONS = "/api/v1/successions";

    @Inject
    OwedSuccessionSweep sweep;

    TestDatabase database;

    private String closed;
    private String parent;

    @BeforeEach
    void owe() {
        Province.establish();
        closed = "H90.P" + UUID.randomUUID().toString().substring(0, 5).toUpperCase(Locale.ROOT);
        agency("");
        parent = post(Role.PLAN_MANAGER, CODE, "/api/v1/plans", """
                        {"title": "Kế hoạch %s", "issuer": "H90", "year": 2026, "kind": "OTHER"}""".formatted(closed))
                .statusCode(201)
                .extract()
                .path("id");
        as(Role.PLAN_MANAGER, CODE)
                .post("/api/v1/plans/" + parent + "/issue")
                .then()
                .statusCode(200);
        post(
                        Role.PLAN_MANAGER,
                        CODE,
                        "/api/v1/plans/" + parent + "/child-plans",
                        "{\"agencies\": [\"" + closed + "\", \"" + CHU_PAH + "\"], \"dueOn\": \"2198-02-01\"}")
                .statusCode(200);
    }

    private static ValidatableResponse post(Role role, String agency, String path, String body) {
        return json(role, agency, body)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .post(path)
                .then();
    }

    private void agency(String end) {
        String body = """
                {"agencies": [{"code": "%s", "name": "Xã %s", "kind": "COMMUNE", "parent": "H90"%s}]}""".formatted(closed, closed, end);
        json(Role.ADMIN, CODE, body).post("/api/v1/agencies/import").then().statusCode(200);
    }

    private void closes(String successors) {
        agency(", \"validTo\": \"2026-01-31\", \"successors\": [" + successors + "]");
        sweep.sweep();
    }

    private ValidatableResponse owing() {
        return as(Role.PLAN_MANAGER, CODE)
                .get("/api/v1/plans/" + parent + "/child-plans")
                .then()
                .statusCode(200);
    }

    private ValidatableResponse decide(Role role, String agency, String successors) {
        return post(
                role,
                agency,
                SUCCESSIONS + "/CHILD_PLAN/" + parent,
                "{\"agency\": \"" + closed + "\", \"successors\": [" + successors + "]}");
    }

    /** Subject of the events of what a unit owes. */
    private String owedBy(String agency) {
        String query = "select id from child_plan where agency = '" + agency + "' and parent_plan = '" + parent + "'";
        try (var connection = database.connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            return rows.next() ? rows.getString(1) : null;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String quoted(String code) {
        return "\"" + code + "\"";
    }

    @Test
    void theOnlySuccessorOwesThePlanByTheSameDay() {
        // Given
        String owed = owedBy(closed);
        // When
        closes(quoted(IA_RING));
        sweep.sweep();
        // Then
        owing().body("items.agency", contains(IA_RING, CHU_PAH))
                .body("items.dueOn", contains("2198-02-01", "2198-02-01"));
        assertThat(TaskEvents.typesOf(owed)).containsExactly("EXPECTED", "HANDED_ON");
        assertThat(TaskEvents.typesOf(owedBy(IA_RING))).containsExactly("EXPECTED");
    }

    @Test
    void whoOwesAPlanAlreadyOwesNoSecondOne() {
        // When
        closes(quoted(CHU_PAH));
        // Then
        owing().body("items.agency", contains(CHU_PAH));
        assertThat(TaskEvents.typesOf(owedBy(CHU_PAH))).containsExactly("EXPECTED");
    }

    @Test
    void ofSeveralOrNoneItIsAskedWhoOwesItNow() {
        // Given
        closes("");
        as(Role.PLAN_MANAGER, CODE)
                .get(SUCCESSIONS + "?limit=200")
                .then()
                .statusCode(200)
                .body("items.findAll { it.owner == '" + parent + "' }.agency", contains(closed));
        as(Role.PLAN_MANAGER, CHU_PAH)
                .get(SUCCESSIONS + "?limit=200")
                .then()
                .statusCode(200)
                .body("items.owner", not(hasItem(parent)));
        owing().body("items.agency", hasItem(closed));
        // When
        decide(Role.PLAN_MANAGER, CHU_PAH, quoted(CHU_PAH)).statusCode(404);
        decide(Role.PLAN_MANAGER, CODE, quoted("H90.30"))
                .statusCode(422)
                .body("violations[0].pointer", equalTo("/successors/0"));
        decide(Role.PLAN_MANAGER, CODE, quoted(IA_RING) + "," + quoted(HOME_AFFAIRS))
                .statusCode(204);
        // Then
        owing().body("items.agency", contains(HOME_AFFAIRS, IA_RING, CHU_PAH));
        decide(Role.PLAN_MANAGER, CODE, quoted(IA_RING)).statusCode(404);
    }
}
