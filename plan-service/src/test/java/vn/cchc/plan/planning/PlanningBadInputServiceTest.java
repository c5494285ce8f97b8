package vn.cchc.plan.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.oneOf;
import static vn.cchc.plan.Province.CODE;
import static vn.cchc.plan.Province.PROBLEM;
import static vn.cchc.plan.Province.as;
import static vn.cchc.plan.Province.json;
import static vn.cchc.plan.Province.task;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cchc.kit.identity.Role;
import vn.cchc.plan.Province;

/** What is wrong is named, and changes nothing. */
@QuarkusTest
class PlanningBadInputServiceTest {

    private static String plan;
    private static String id;

    @BeforeEach
    void issueOnce() {
        if (id != null) {
            return;
        }
        Province.establish();
        plan = Province.issuedPlan(
                CODE,
                "BADPLAN-" + UUID.randomUUID(),
                "[" + task("1", "Việc " + UUID.randomUUID(), "Sở Tư pháp", "Quý IV") + "]");
        id = as(Role.PLAN_MANAGER, CODE)
                .get("/api/v1/plans/" + plan + "/tasks")
                .then()
                .extract()
                .path("items[0].id");
    }

    private static String versionOf(String path) {
        return as(Role.PLAN_MANAGER, CODE).get("/api/v1" + path).header("ETag");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/plans | {'title': ' ', 'issuer': 'H90', 'year': 2030, 'kind': 'OTHER'} | /title",
                "/plans | {'title': 'x', 'issuer': 'H90', 'year': 1999, 'kind': 'OTHER'} | /year",
                "/plans | {'title': 'x', 'issuer': 'H90', 'year': 2030, 'kind': 'NOPE'} | /kind",
                "/plans | {'title': 'x', 'issuer': 'H90', 'year': 2030, 'kind': 'OTHER', 'issued': '+999999-12-31'} | /issued",
                "/plans | {'title': 'x', 'issuer': 'H90', 'year': 2030, 'kind': 'OTHER', 'parentPlan': 'abc'} | /parentPlan",
                "/plans | {'title': 'x', 'issuer': 'H90', 'year': 2030, 'kind': 'OTHER', 'legalBases': ['']} | /legalBases/0",
                "/plans/PLAN/child-plans | {'agencies': []} | /agencies",
                "/plans/PLAN/child-plans | {'agencies': ['H90.41'], 'daysAfterIssue': -1} | /daysAfterIssue",
                "/plans/PLAN/child-plans | {'agencies': ['H90.41'], 'dueOn': '2030-02-30'} | /dueOn",
                "/plans/PLAN/tasks | {'title': 'x', 'targets': [{'name': 'y', 'comparison': 'AT_LEAST', 'value': 1e30, 'unit': '%'}]} | /targets/0/value",
                "/plans/PLAN/tasks | {'title': 'x', 'assignment': {'number': '1/UBND'}} | /assignment/issuer",
                "/plans/PLAN/tasks | {'title': 'x', 'dueOn': '+999999-12-31', 'assignment': {'number': '1', 'issuer': 'y'}} | /dueOn",
                "/plans/PLAN/tasks | {'title': 'x', 'leadAgencies': ['H90.77'], 'dueOn': '2030-01-01', 'assignment': {'number': '1', 'issuer': 'y'}} | /leadAgencies/0",
                "/plans/PLAN/versions | {'revises': 1, 'reason': 'x', 'changed': [{'task': 'TASK', 'content': {'title': ''}}]} | /changed/0/content/title",
                "/plans/PLAN/versions | {'revises': 1, 'reason': 'x', 'removed': ['TASK', 'TASK']} | /removed/1",
                "/plans/PLAN/versions | {'revises': 0, 'reason': 'x', 'removed': ['TASK']} | /revises",
                "/tasks/TASK/extensions | {'dueOn': '30/01/2031', 'reason': 'x'} | /dueOn",
                "/tasks/TASK/extensions | {'dueOn': '2031-01-30', 'content': 0, 'reason': 'x'} | /content",
                "/tasks/TASK/extensions | {'dueOn': '+999999-12-31', 'reason': 'x'} | /dueOn",
                "/tasks/TASK/cancellation | {'reason': ''} | /reason",
                "/tasks/TASK/carry-over | {} | /plan",
                "/tasks/TASK/difficulties | {'text': '  '} | /text",
                "/tasks/TASK/deliverables | {'name': 'x', 'checksum': 'abc'} | /checksum",
                "/tasks/TASK/contents/1/progress | {'percent': 101} | /percent"
            })
    void whatIsWrongIsNamed(String path, String body, String pointer) {
        // Given
        String place = path.replace("PLAN", plan).replace("TASK", id);
        String asJson = body.replace('\'', '"').replace("TASK", id);
        String before = versionOf("/tasks/" + id) + versionOf("/plans/" + plan);
        // When
        json(Role.PLAN_MANAGER, CODE, asJson)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .post("/api/v1" + place)
                .then()
                // Then
                .statusCode(oneOf(400, 422))
                .contentType(PROBLEM)
                .body("violations.pointer", hasItem(pointer));
        assertThat(versionOf("/tasks/" + id) + versionOf("/plans/" + plan)).isEqualTo(before);
    }

    @Test
    void signaturesNeedTheirTimeAndNumbersOfContentsAreNumbers() {
        json(Role.PLAN_MANAGER, CODE, """
                        {"distribution": [], "signatures": [{"organisation": "x", "certificateIssuer": "y"}]}""")
                .header("If-Match", versionOf("/plans/" + plan))
                .put("/api/v1/plans/" + plan + "/papers")
                .then()
                .statusCode(400)
                .body("violations.pointer", hasItem("/signatures/0/signedAt"));
        json(Role.PLAN_MANAGER, CODE, "{\"percent\": 1}")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .post("/api/v1/tasks/" + id + "/contents/99999999999/progress")
                .then()
                .statusCode(400)
                .body("violations[0].pointer", equalTo("/path/number"));
    }

    @Test
    void aRepeatedKeyIsAnsweredOnceAndWithAnotherBodyRefused() {
        // Given
        String key = UUID.randomUUID().toString();
        String path = "/api/v1/tasks/" + id + "/difficulties";
        // When
        String first = json(Role.PLAN_MANAGER, CODE, "{\"text\": \"Thiếu người\"}")
                .header("Idempotency-Key", key)
                .post(path)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        // Then
        json(Role.PLAN_MANAGER, CODE, "{\"text\": \"Thiếu người\"}")
                .header("Idempotency-Key", key)
                .post(path)
                .then()
                .statusCode(201)
                .body("id", equalTo(first));
        json(Role.PLAN_MANAGER, CODE, "{\"text\": \"Khác\"}")
                .header("Idempotency-Key", key)
                .post(path)
                .then()
                .statusCode(422);
    }
}
