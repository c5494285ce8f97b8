package vn.cchc.plan.legal;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static vn.cchc.plan.Province.CHU_PAH;
import static vn.cchc.plan.Province.CODE;
import static vn.cchc.plan.Province.IA_RING;
import static vn.cchc.plan.Province.as;
import static vn.cchc.plan.Province.json;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cchc.kit.identity.Role;
import vn.cchc.plan.Province;

@QuarkusTest
class LegalServiceTest {

    private static final String DOCUMENTS = "/api/v1/legal-documents";

    private String number;

    @BeforeEach
    void establish() {
        Province.establish();
        number = UUID.randomUUID() + "/QĐ-UBND";
    }

    private String form(String keeper, String more) {
        return """
                {"keeper": "%s", "kind": "DECISION", "number": "%s", "issuer": "UBND tỉnh", "issuedOn": "2020-01-10",
                 "summary": "Quy chế một cửa"%s}""".formatted(keeper, number, more);
    }

    private static ValidatableResponse register(Role role, String agency, String body) {
        return json(role, agency, body)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .post(DOCUMENTS)
                .then();
    }

    private static String id(ValidatableResponse answer) {
        return answer.statusCode(201).extract().path("id");
    }

    private ValidatableResponse list(String query) {
        return as(Role.REPORTER, CHU_PAH)
                .get(DOCUMENTS + "?q=" + number.substring(0, 36) + query)
                .then()
                .statusCode(200);
    }

    @Test
    void whetherADocumentHoldsFollowsFromItsDays() {
        // When
        String id = id(register(Role.PLAN_MANAGER, CODE, form(CODE, """
                        , "inForceFrom": "2020-02-01", "inForceTo": "2020-12-31", "suspendedFrom": "2020-06-01",
                         "suspendedTo": "2020-06-30\"""")));
        // Then
        list("&on=2020-01-31").body("items.state", contains("NOT_YET"));
        list("&on=2020-02-01").body("items.state", contains("IN_FORCE"));
        list("&on=2020-06-30").body("items.state", contains("SUSPENDED"));
        list("&on=2020-12-31").body("items.state", contains("IN_FORCE"));
        list("&on=2021-01-01").body("items.state", contains("EXPIRED"));
        list("&on=2020-06-15&state=SUSPENDED").body("items.id", contains(id));
        list("&on=2020-06-15&state=EXPIRED").body("items", empty());
        as(Role.ANALYST, IA_RING)
                .get(DOCUMENTS + "/" + id)
                .then()
                .statusCode(200)
                .body("state", equalTo("EXPIRED"));
    }

    @Test
    void whatReplacedItIsSaidLaterByWhoeverSawItAsItStands() {
        // Given
        String id = id(register(Role.ADMIN, CODE, form(CODE, ", \"inForceFrom\": \"2020-02-01\"")));
        String old = number;
        number = UUID.randomUUID() + "/QĐ-UBND";
        String next = id(register(Role.PLAN_MANAGER, CODE, form(CODE, "")));
        number = old;
        String body = form(
                CODE,
                ", \"inForceFrom\": \"2020-02-01\", \"inForceTo\": \"2021-01-01\", \"replacedBy\": \"" + next
                        + "\", \"review\": \"Đã thay thế\"");
        String tag = as(Role.ADMIN, CODE).get(DOCUMENTS + "/" + id).header("ETag");
        // When
        json(Role.PLAN_MANAGER, CODE, body).put(DOCUMENTS + "/" + id).then().statusCode(428);
        json(Role.PLAN_MANAGER, CHU_PAH, form(CHU_PAH, ""))
                .header("If-Match", "\"77\"")
                .put(DOCUMENTS + "/" + id)
                .then()
                .statusCode(403);
        json(Role.PLAN_MANAGER, CODE, body)
                .header("If-Match", tag)
                .put(DOCUMENTS + "/" + id)
                .then()
                .statusCode(200)
                .body("document.replacedBy", equalTo(next))
                .body("state", equalTo("EXPIRED"));
        // Then
        json(Role.PLAN_MANAGER, CODE, body)
                .header("If-Match", tag)
                .put(DOCUMENTS + "/" + id)
                .then()
                .statusCode(412);
        register(Role.PLAN_MANAGER, CODE, form(CODE, "")).statusCode(409);
    }

    @Test
    void whatCannotStandIsNamedAndChangesNothing() {
        register(Role.PLAN_MANAGER, CODE, form(CODE, ", \"inForceFrom\": \"2019-02-01\""))
                .statusCode(422)
                .body("violations.pointer", contains("/inForceFrom"));
        register(Role.PLAN_MANAGER, CODE, form(CODE, ", \"suspendedTo\": \"2021-02-01\""))
                .statusCode(422)
                .body("violations.pointer", contains("/suspendedFrom"));
        register(Role.PLAN_MANAGER, CODE, form(CODE, ", \"replacedBy\": \"" + UUID.randomUUID() + "\""))
                .statusCode(422)
                .body("violations.pointer", contains("/replacedBy"));
        register(Role.PLAN_MANAGER, CODE, form(CODE, "").replace("2020-01-10", "0020-01-10"))
                .statusCode(400)
                .body("violations.pointer", contains("/issuedOn"));
        register(Role.PLAN_MANAGER, CHU_PAH, form(CODE, "")).statusCode(403);
        list("").body("items", empty());
    }

    @Test
    void aTaskAndItsPlanRestOnADocumentUntilItIsTakenBack() {
        // Given
        String document = id(register(Role.PLAN_MANAGER, CODE, form(CODE, ", \"inForceFrom\": \"2020-02-01\"")));
        String plan = Province.issuedPlan(
                CODE, "LEGAL-" + UUID.randomUUID(), "[" + Province.task("1", "Việc", "Sở Tư pháp", "Quý IV") + "]");
        String task = as(Role.PLAN_MANAGER, CODE)
                .get("/api/v1/plans/" + plan + "/tasks")
                .then()
                .extract()
                .path("items[0].id");
        // When
        cite(Role.PLAN_MANAGER, CODE, document, "TASK/" + task, true).statusCode(204);
        cite(Role.PLAN_MANAGER, CODE, document, "TASK/" + task, true).statusCode(204);
        cite(Role.PLAN_MANAGER, CODE, document, "PLAN/" + plan, true).statusCode(204);
        // Then
        cited("TASK", task).statusCode(200).body("items.id", contains(document));
        cited("PLAN", plan).body("items.document.number", hasItem(number));
        cite(Role.PLAN_MANAGER, "H90.11", document, "TASK/" + task, false).statusCode(403);
        cite(Role.PLAN_MANAGER, "H91", document, "TASK/" + task, true).statusCode(404);
        cite(Role.PLAN_MANAGER, CODE, document, "FINDING/" + UUID.randomUUID(), true)
                .statusCode(404);
        cite(Role.PLAN_MANAGER, CODE, document, "TARGET/" + UUID.randomUUID(), true)
                .statusCode(404);
        cite(Role.PLAN_MANAGER, CODE, document, "TASK/" + task, false).statusCode(204);
        cited("TASK", task).body("items", empty()).body("next", nullValue());
        as(Role.ANALYST, "H91")
                .get(DOCUMENTS + "?citing=TASK&citedBy=" + task)
                .then()
                .statusCode(404);
        as(Role.ANALYST, CODE).get(DOCUMENTS + "?citing=TASK").then().statusCode(400);
        as(Role.ANALYST, "H91").get(DOCUMENTS + "/" + document).then().statusCode(404);
    }

    private static ValidatableResponse cite(Role role, String agency, String document, String owner, boolean cited) {
        return json(role, agency, "{\"cited\": " + cited + "}")
                .put(DOCUMENTS + "/" + document + "/citations/" + owner)
                .then();
    }

    private static ValidatableResponse cited(String kind, String owner) {
        return as(Role.PLAN_MANAGER, CODE)
                .get(DOCUMENTS + "?citing=" + kind + "&citedBy=" + owner)
                .then();
    }
}
