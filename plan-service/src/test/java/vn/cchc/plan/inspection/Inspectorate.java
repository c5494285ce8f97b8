package vn.cchc.plan.inspection;

import static vn.cchc.plan.Province.CODE;
import static vn.cchc.plan.Province.HOME_AFFAIRS;
import static vn.cchc.plan.Province.as;
import static vn.cchc.plan.Province.json;

import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import vn.cchc.kit.identity.Role;

/** The office of the tests, which inspects agencies of the province. */
final class Inspectorate {

    static final String INSPECTIONS = "/api/v1/inspections";
    static final String FINDINGS = "/api/v1/findings";
    static final String MINUTES = "{\"name\": \"Biên bản\", \"number\": \"3/BB-ĐKT\", \"date\": \"2026-06-12\"}";
    static final String PROOF = """
            {"name": "Báo cáo khắc phục", "number": "52/BC", "date": "2026-07-20", "link": "https://example.vn/52.pdf",
             "checksum": "9F86D081884C7D659A2FEAA0C55AD015A3BF4F1B2B0B822CD15D6C15B0F00A08"}""";

    private Inspectorate() {}

    static String key() {
        return UUID.randomUUID().toString();
    }

    static ValidatableResponse post(Role role, String agency, String path, String body) {
        return json(role, agency, body)
                .header("Idempotency-Key", key())
                .post(path)
                .then();
    }

    static String head(String issuer, int year, String theme) {
        return """
                {"year": %d, "issuer": "%s", "title": "Kế hoạch kiểm tra", "number": "%s", "issuedOn": "2026-02-10",
                 "theme": "%s", "kinds": ["REGULAR", "SURPRISE", "SELF"],
                 "contents": ["Chỉ đạo, điều hành", "Kiểm soát TTHC"]}""".formatted(year, issuer, key(), theme);
    }

    static String plan(String issuer, int year, String theme) {
        return post(Role.PLAN_MANAGER, issuer, INSPECTIONS, head(issuer, year, theme))
                .statusCode(201)
                .extract()
                .path("inspection.id");
    }

    static String visits(String plan) {
        return INSPECTIONS + "/" + plan + "/visits";
    }

    static ValidatableResponse planVisit(String issuer, String plan, String agency, String kind, String plannedOn) {
        String day = plannedOn == null ? "null" : "\"" + plannedOn + "\"";
        return post(Role.PLAN_MANAGER, issuer, visits(plan), """
                {"agency": "%s", "kind": "%s", "plannedOn": %s, "team": "Đoàn 1"}""".formatted(agency, kind, day));
    }

    static ValidatableResponse inspected(String issuer, String plan, String visit, String on) {
        return post(
                Role.PLAN_MANAGER,
                issuer,
                visits(plan) + "/" + visit + "/result",
                "{\"on\": \"" + on + "\", \"minutes\": " + MINUTES + "}");
    }

    /** An inspection of the agency by the home affairs office that took place. */
    static String visited(String agency) {
        String plan = plan(HOME_AFFAIRS, 2026, "REFORM");
        String visit = planVisit(HOME_AFFAIRS, plan, agency, "REGULAR", "2026-06-15")
                .statusCode(201)
                .extract()
                .path("id");
        inspected(HOME_AFFAIRS, plan, visit, "2026-06-12").statusCode(201);
        return visit;
    }

    static ValidatableResponse find(String visit, String detectedOn, String dueOn) {
        String day = dueOn == null ? "null" : "\"" + dueOn + "\"";
        return post(Role.PLAN_MANAGER, HOME_AFFAIRS, FINDINGS, """
                {"source": "INSPECTION", "visit": "%s", "content": "Chưa niêm yết", "detectedOn": "%s", "dueOn": %s}""".formatted(visit, detectedOn, day));
    }

    /** A finding at the agency. */
    static String finding(String agency, String dueOn) {
        return find(visited(agency), "2026-06-12", dueOn)
                .statusCode(201)
                .extract()
                .path("finding.id");
    }

    static ValidatableResponse decide(String finding, String body) {
        return post(Role.PLAN_MANAGER, HOME_AFFAIRS, FINDINGS + "/" + finding + "/decisions", body);
    }

    static ValidatableResponse handle(Role role, String agency, String finding, String body) {
        return post(role, agency, FINDINGS + "/" + finding + "/handling", body);
    }

    static String done(String on) {
        return "{\"words\": \"Đã niêm yết\", \"doneOn\": \"" + on + "\", \"document\": " + PROOF + "}";
    }

    static ValidatableResponse read(String finding) {
        return as(Role.ANALYST, CODE).get(FINDINGS + "/" + finding).then().statusCode(200);
    }
}
