package vn.cchc.plan.inspection;

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
import static vn.cchc.plan.inspection.Inspectorate.FINDINGS;
import static vn.cchc.plan.inspection.Inspectorate.decide;
import static vn.cchc.plan.inspection.Inspectorate.done;
import static vn.cchc.plan.inspection.Inspectorate.handle;
import static vn.cchc.plan.inspection.Inspectorate.read;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cchc.kit.identity.Role;
import vn.cchc.kit.testing.TestDatabase;
import vn.cchc.plan.ClosedUnit;
import vn.cchc.plan.TaskEvents;
import vn.cchc.plan.succession.OwedSuccessionSweep;

/** What was found at a commune that is closed before it has put it right. */
@QuarkusTest
class FindingSuccessionServiceTest {

    @Inject
    OwedSuccessionSweep sweep;

    TestDatabase database;

    private ClosedUnit unit;
    private String finding;

    @BeforeEach
    void find() {
        unit = new ClosedUnit();
        finding = Inspectorate.finding(unit.code(), "2099-07-31");
    }

    private List<String> unitsOn(String day) {
        return as(Role.PLAN_MANAGER, CODE)
                .get(FINDINGS + "/indicators?year=2026&at=" + day)
                .then()
                .statusCode(200)
                .extract()
                .path("units.agency");
    }

    /** As if it had been handed on today and all before had happened the day before. */
    private void aDayEarlier() throws SQLException {
        try (var connection = database.connect();
                var statement = connection.createStatement()) {
            statement.execute("alter table finding_step disable trigger finding_step_append_only");
            statement.execute("update finding_step set at = at - interval '1 day' where handed_from is null"
                    + " and finding_id = '" + finding + "'");
            statement.execute("alter table finding_step enable trigger finding_step_append_only");
        }
    }

    @Test
    void theOnlySuccessorPutsItRightByTheSameDay() {
        // Given
        unit.closes(IA_RING);
        // When
        sweep.sweep();
        sweep.sweep();
        // Then
        read(finding)
                .body("finding.agency", equalTo(IA_RING))
                .body("finding.dueOn", equalTo("2099-07-31"))
                .body("finding.state", equalTo("DETECTED"))
                .body("steps.action", contains("DETECT", "HAND_ON"));
        assertThat(TaskEvents.typesOf(finding)).containsExactly("DETECTED", "HANDED_ON");
        handle(Role.REPORTER, IA_RING, finding, done("2026-07-20")).statusCode(201);
        decide(finding, "{\"action\": \"CONFIRM\"}").statusCode(201).body("finding.state", equalTo("DONE"));
        handle(Role.REPORTER, CHU_PAH, finding, done("2026-07-20")).statusCode(404);
    }

    @Test
    void aDayBeforeItIsStillCountedAtTheClosedUnit() throws SQLException {
        // Given
        unit.closes(IA_RING);
        sweep.sweep();
        aDayEarlier();
        String today = as(Role.PLAN_MANAGER, CODE)
                .get(FINDINGS + "/indicators?year=2026")
                .then()
                .statusCode(200)
                .extract()
                .path("at");
        // When
        List<String> now = unitsOn(today);
        List<String> before = unitsOn(LocalDate.parse(today).minusDays(1).toString());
        // Then
        assertThat(now).contains(IA_RING).doesNotContain(unit.code());
        assertThat(before).contains(unit.code());
    }

    @Test
    void whatWasDoneBeforeStaysWithTheClosedUnit() {
        // Given
        handle(Role.REPORTER, unit.code(), finding, done("2026-07-20")).statusCode(201);
        decide(finding, "{\"action\": \"CONFIRM\"}").statusCode(201);
        unit.closes(IA_RING);
        // When
        sweep.sweep();
        // Then
        read(finding).body("finding.agency", equalTo(unit.code()));
        assertThat(unit.asked(CODE, finding)).isNull();
    }

    @Test
    void ofSeveralItIsAskedAndOneAloneFollows() {
        // Given
        unit.closes(IA_RING, CHU_PAH);
        sweep.sweep();
        assertThat(unit.asked(HOME_AFFAIRS, finding)).isEqualTo(List.of(IA_RING, CHU_PAH));
        assertThat(unit.asked(CHU_PAH, finding)).isNull();
        // When
        unit.decide(CHU_PAH, "FINDING", finding, CHU_PAH).statusCode(404);
        unit.decide(HOME_AFFAIRS, "FINDING", finding, IA_RING, CHU_PAH)
                .statusCode(422)
                .body("violations.pointer", contains("/successors"));
        unit.decide(HOME_AFFAIRS, "FINDING", finding, CHU_PAH).statusCode(204);
        // Then
        read(finding).body("finding.agency", equalTo(CHU_PAH));
        as(Role.REPORTER, CHU_PAH).get(FINDINGS + "?limit=200").then().body("items.id", hasItem(finding));
        as(Role.REPORTER, IA_RING).get(FINDINGS + "?limit=200").then().body("items.id", not(hasItem(finding)));
        unit.decide(HOME_AFFAIRS, "FINDING", finding, IA_RING).statusCode(404);
    }
}
