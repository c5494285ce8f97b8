package vn.cchc.plan.deadline;

import static org.hamcrest.Matchers.equalTo;
import static vn.cchc.plan.Province.CODE;
import static vn.cchc.plan.Province.json;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import vn.cchc.kit.identity.Role;

@QuarkusTest
class DeadlineServiceTest {

    @Test
    void wordingIsReadIntoMilestones() {
        json(Role.PLAN_MANAGER, CODE, "{\"text\": \"trước ngày 30/01/2026\", \"planYear\": 2026}")
                .post("/api/v1/deadlines/parse")
                .then()
                .statusCode(200)
                .body("milestones[0].kind", equalTo("BEFORE_DATE"))
                .body("milestones[0].due", equalTo("2026-01-29"))
                .body("milestones[0].certainty", equalTo("CERTAIN"));
    }

    @Test
    void yearIsNeeded() {
        json(Role.PLAN_MANAGER, CODE, "{\"text\": \"quý I\"}")
                .post("/api/v1/deadlines/parse")
                .then()
                .statusCode(400)
                .body("violations[0].pointer", equalTo("/planYear"));
    }
}
