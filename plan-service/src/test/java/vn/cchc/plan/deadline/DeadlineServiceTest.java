package vn.cchc.plan.deadline;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
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
    void theCallMayChooseHowBeforeBinds() {
        json(
                        Role.PLAN_MANAGER,
                        CODE,
                        "{\"text\": \"trước ngày 30/01/2026\", \"planYear\": 2026, \"beforeIsInclusive\": true}")
                .post("/api/v1/deadlines/parse")
                .then()
                .statusCode(200)
                .body("milestones[0].due", equalTo("2026-01-30"))
                .body("milestones[0].basis", containsString("quy ước nêu khi đọc"));
    }

    @Test
    void reportsFollowTheCutOffsThatAreKept() {
        json(Role.PLAN_MANAGER, CODE, "{\"text\": \"Báo cáo quý, 6 tháng, năm\", \"planYear\": 2026}")
                .post("/api/v1/deadlines/parse")
                .then()
                .statusCode(200)
                .body("milestones[0].dates", contains("2026-03-14", "2026-06-14", "2026-09-14", "2026-12-14"))
                .body("milestones[0].basis", containsString("Nghị định 09/2019/NĐ-CP"));
    }

    @Test
    void whatATimeHangsOnIsAnswered() {
        json(Role.PLAN_MANAGER, CODE, "{\"text\": \"Trong 10 ngày sau khi kết thúc thanh tra\", \"planYear\": 2026}")
                .post("/api/v1/deadlines/parse")
                .then()
                .statusCode(200)
                .body("milestones[0].dependsOn.amount", equalTo(10))
                .body("milestones[0].dependsOn.unit", equalTo("CALENDAR_DAY"))
                .body("milestones[0].dependsOn.direction", equalTo("WITHIN"))
                .body("milestones[0].dependsOn.event", equalTo("khi kết thúc thanh tra"));
    }

    @Test
    void anotherLevelsPlanIsAnEventToWaitFor() {
        json(
                        Role.PLAN_MANAGER,
                        CODE,
                        "{\"text\": \"Chậm nhất 20 ngày kể từ ngày kế hoạch của huyện được ban hành\", \"planYear\": 2026,"
                                + " \"issued\": \"2026-01-12\", \"issuedBy\": \"COMMUNE\"}")
                .post("/api/v1/deadlines/parse")
                .then()
                .statusCode(200)
                .body("milestones[0].due", nullValue())
                .body("milestones[0].dependsOn.event", equalTo("ngày kế hoạch của huyện được ban hành"));
    }

    @Test
    void yearIsNeeded() {
        json(Role.PLAN_MANAGER, CODE, "{\"text\": \"quý I\"}")
                .post("/api/v1/deadlines/parse")
                .then()
                .statusCode(400)
                .body("violations[0].pointer", equalTo("/planYear"));
    }

    @Test
    void aDayNoPlanWasIssuedOnIsNamed() {
        json(
                        Role.PLAN_MANAGER,
                        CODE,
                        "{\"text\": \"trong 30 ngày kể từ ngày ban hành\", \"planYear\": 2026,"
                                + " \"issued\": \"+999999999-12-31\"}")
                .post("/api/v1/deadlines/parse")
                .then()
                .statusCode(400)
                .body("violations[0].pointer", equalTo("/issued"));
    }
}
