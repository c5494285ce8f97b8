package vn.cchc.plan;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import vn.cchc.kit.identity.Role;
import vn.cchc.kit.testing.Tokens;

/** The invented province of the tests, and its people. */
public final class Province {

    public static final String CODE = "H90";
    public static final String HOME_AFFAIRS = "H90.10";
    public static final String JUSTICE = "H90.11";
    public static final String IA_RING = "H90.41";
    public static final String CHU_PAH = "H90.42";
    public static final String PROBLEM = "application/problem+json";

    private static final String AGENCIES = """
            {"agencies": [
              {"code": "H90.41", "oldCode": "000.01.30.H90", "name": "Xã Ia Ring", "kind": "COMMUNE", "parent": "H90",
               "validFrom": "2025-07-01", "nameVariants": ["UBND xã IaRing"]},
              {"code": "H90.42", "name": "Xã Chư Pah", "kind": "COMMUNE", "parent": "H90", "validFrom": "2025-07-01"},
              {"code": "H90.30", "oldCode": "000.00.30.H90", "name": "Huyện Ia Ring", "kind": "DISTRICT",
               "parent": "H90", "validTo": "2025-06-30", "successors": ["H90.41"]},
              {"code": "H90.10", "name": "Sở Nội vụ", "kind": "DEPARTMENT", "parent": "H90"},
              {"code": "H90.11", "name": "Sở Tư pháp", "kind": "DEPARTMENT", "parent": "H90"},
              {"code": "H90.15", "name": "Văn phòng UBND tỉnh", "kind": "DEPARTMENT", "parent": "H90"},
              {"code": "H90", "oldCode": "000.00.00.H90", "name": "Tỉnh An Sơn", "kind": "PROVINCE",
               "nameVariants": ["UBND tỉnh"]}
            ]}""";

    private Province() {}

    public static RequestSpecification as(Role role, String agency) {
        return given().auth().oauth2(Tokens.of(role, agency)).accept("application/json, " + PROBLEM);
    }

    public static RequestSpecification json(Role role, String agency, String body) {
        return as(role, agency).contentType(ContentType.JSON).body(body);
    }

    /** Brings the agencies in; the second time nothing changes. */
    public static void establish() {
        json(Role.ADMIN, CODE, AGENCIES).post("/api/v1/agencies/import").then().statusCode(200);
    }

    /** Uploads tasks as a JSON annex under a number of its own. */
    public static ValidatableResponse upload(String issuer, String number, String tasks) {
        return as(Role.PLAN_MANAGER, CODE)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .multiPart(
                        "file",
                        "annex.json",
                        tasks.getBytes(java.nio.charset.StandardCharsets.UTF_8),
                        "application/json")
                .multiPart("plan", head(issuer, number), "application/json")
                .post("/api/v1/plans/import")
                .then();
    }

    /** A plan of the current tests' year, accepted as read and issued. */
    public static String issuedPlan(String issuer, String number, String tasks) {
        String importId =
                upload(issuer, number, tasks).statusCode(201).extract().path("importId");
        String plan = json(Role.PLAN_MANAGER, CODE, "{\"decisions\": []}")
                .post("/api/v1/plans/import/" + importId + "/confirm")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        as(Role.PLAN_MANAGER, CODE)
                .post("/api/v1/plans/" + plan + "/issue")
                .then()
                .statusCode(200);
        return plan;
    }

    public static String head(String issuer, String number) {
        return """
                {"title": "Kế hoạch cải cách hành chính năm 2030", "number": "%s", "issued": "2029-12-30",
                 "issuer": "%s", "year": 2030, "kind": "ANNUAL"}""".formatted(number, issuer);
    }

    /** One task as a JSON annex has it. */
    public static String task(String label, String title, String lead, String deadline) {
        return """
                {"label": "%s", "area": "Cải cách thể chế", "title": "%s", "deliverables": ["Kế hoạch", "Báo cáo"],
                 "lead": ["%s"], "coordinating": ["Văn phòng UBND tỉnh"], "deadlineText": "%s"}""".formatted(label, title, lead, deadline);
    }
}
