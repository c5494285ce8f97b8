package vn.cchc.plan.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static vn.cchc.plan.Province.CHU_PAH;
import static vn.cchc.plan.Province.CODE;
import static vn.cchc.plan.Province.IA_RING;
import static vn.cchc.plan.Province.as;
import static vn.cchc.plan.Province.json;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cchc.kit.identity.Role;
import vn.cchc.plan.Province;
import vn.cchc.plan.succession.OwedSuccessionSweep;

/** A duty that names a unit which is closed before its report is due. */
@QuarkusTest
class DutySuccessionServiceTest {

    @Inject
    OwedSuccessionSweep successions;

    @Inject
    ReportSweep sweep;

    private String closed;
    private String duty;
    private String period;

    @BeforeEach
    void owe() {
        Province.establish();
        closed = "H90.D" + UUID.randomUUID().toString().substring(0, 5).toUpperCase(Locale.ROOT);
        agency("");
        String body = Office.body("{\"agencies\": [\"" + closed + "\"]}", Office.AD_HOC, Office.LATER, "2025-01-01");
        duty = Office.define(body).statusCode(201).extract().path("id");
        period = Office.ask(duty, LocalDate.of(2026, 3, 14), LocalDate.of(2099, 3, 17), null)
                .statusCode(201)
                .extract()
                .path("id");
    }

    private void agency(String end) {
        String body = """
                {"agencies": [{"code": "%s", "name": "Trung tâm %s", "kind": "UNIT", "parent": "H90"%s}]}""".formatted(closed, closed, end);
        json(Role.ADMIN, CODE, body).post("/api/v1/agencies/import").then().statusCode(200);
    }

    private void closes(String successors) {
        agency(", \"validTo\": \"2026-06-30\", \"successors\": [" + successors + "]");
        successions.sweep();
        sweep.sweep();
    }

    private List<String> owing() {
        return as(Role.ANALYST, CODE)
                .get(Office.OWED + "?part=UNIT&limit=200&period=" + period)
                .then()
                .statusCode(200)
                .extract()
                .path("items.findAll { it.state == 'OPEN' }.agency");
    }

    @Test
    void theOnlySuccessorOwesTheReportAndTheClosedOneIsExempt() {
        // Given
        assertThat(owing()).containsExactly(closed);
        // When
        closes("\"" + IA_RING + "\"");
        // Then
        assertThat(owing()).containsExactly(IA_RING);
    }

    @Test
    void ofSeveralSuccessorsWhoeverIsNamedOwesIt() {
        // Given
        closes("\"" + IA_RING + "\", \"" + CHU_PAH + "\"");
        assertThat(owing()).isEmpty();
        as(Role.PLAN_MANAGER, CODE)
                .get("/api/v1/successions?limit=200")
                .then()
                .body("items.findAll { it.owner == '" + duty + "' }.successors", contains(contains(IA_RING, CHU_PAH)));
        // When
        json(Role.PLAN_MANAGER, CODE, "{\"agency\": \"" + closed + "\", \"successors\": [\"" + CHU_PAH + "\"]}")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .post("/api/v1/successions/REPORTING_DUTY/" + duty)
                .then()
                .statusCode(204);
        sweep.sweep();
        // Then
        assertThat(owing()).containsExactly(CHU_PAH);
    }
}
