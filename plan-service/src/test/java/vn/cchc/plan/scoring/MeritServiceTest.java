package vn.cchc.plan.scoring;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static vn.cchc.plan.Province.CHU_PAH;
import static vn.cchc.plan.Province.CODE;
import static vn.cchc.plan.Province.IA_RING;
import static vn.cchc.plan.Province.as;
import static vn.cchc.plan.Province.json;
import static vn.cchc.plan.Province.task;
import static vn.cchc.plan.scoring.Scoring.key;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cchc.kit.identity.Role;
import vn.cchc.plan.Province;

/** Initiatives and model cases of units. */
@QuarkusTest
class MeritServiceTest {

    private static final String MERITS = "/api/v1/emulation/merits";

    @BeforeEach
    void establish() {
        Province.establish();
    }

    private static ValidatableResponse record(String manager, String agency, String kind, String title) {
        return json(Role.PLAN_MANAGER, manager, """
                        {"agency": "%s", "year": 2030, "kind": "%s", "title": "%s", "decisionNumber": "77/QĐ-UBND",
                         "decisionDate": "2030-05-19", "decidedBy": "Chủ tịch UBND tỉnh", "level": "PROVINCE"}""".formatted(agency, kind, title))
                .header("Idempotency-Key", key())
                .post(MERITS)
                .then();
    }

    @Test
    void theyAreKeptWithTheUnitAndCountedApart() {
        // Given
        Province.issuedPlan(CODE, "TD-" + key(), "[" + task("1", "Việc " + key(), "Xã Chư Pah", "Quý IV") + "]");
        String title = "Tổ trả kết quả lưu động " + key();
        record(CODE, CHU_PAH, "INITIATIVE", title).statusCode(201).body("level", equalTo("PROVINCE"));
        String model = record(CODE, CHU_PAH, "MODEL", "Thôn không giấy " + key())
                .statusCode(201)
                .extract()
                .path("id");
        record(CODE, CHU_PAH, "INITIATIVE", title).statusCode(409);
        // When
        json(Role.PLAN_MANAGER, CODE, "{\"reason\": \"Quyết định bị thu hồi\"}")
                .header("Idempotency-Key", key())
                .post(MERITS + "/" + model + "/withdrawal")
                .then()
                .statusCode(200)
                .body("withdrawnAt", notNullValue());
        // Then
        as(Role.HEAD, CHU_PAH).get(MERITS + "?year=2030").then().statusCode(200).body("items", hasSize(2));
        as(Role.HEAD, CHU_PAH)
                .get("/api/v1/emulation?year=2030")
                .then()
                .body("items.agency", contains(CHU_PAH))
                .body("items[0].merits.initiatives", equalTo(1))
                .body("items[0].merits.models", equalTo(0));
    }

    @Test
    void aNeighbourIsRefusedAndAnUnknownUnitToo() {
        record(IA_RING, CHU_PAH, "MODEL", "x").statusCode(403);
        record(CODE, "H90", "PRIZE", "x").statusCode(400);
        as(Role.HEAD, IA_RING)
                .get(MERITS + "?year=2030&agency=" + CHU_PAH)
                .then()
                .statusCode(403);
        as(Role.HEAD, IA_RING).get(MERITS + "?year=2030").then().body("items", hasSize(0));
        as(Role.HEAD, IA_RING).get(MERITS).then().statusCode(400);
    }
}
