package vn.cchc.plan.scoring;

import static vn.cchc.plan.Province.CODE;
import static vn.cchc.plan.Province.as;
import static vn.cchc.plan.Province.json;

import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import vn.cchc.kit.identity.Role;

/** Sets and scorecards as people make them, through the interface. */
public final class Scoring {

    private static final String PROOF = """
            "evidence": [{"name": "Báo cáo", "number": "215/BC-UBND", "date": "2026-11-20"}]""";

    private Scoring() {}

    public static String key() {
        return UUID.randomUUID().toString();
    }

    public static String head(String code, int indexYear, String issuer, String deadlines) {
        return """
                {"code": "%s", "indexYear": %d, "name": "Bộ tiêu chí thử", "issuer": "%s", "notApplicable": true,
                 "weakBelow": 70, "deadlines": %s}""".formatted(code, indexYear, issuer, deadlines);
    }

    /** An area of three criteria worth 2 by share, 2 by judgement and 1 by survey. */
    public static String request(String head) {
        return """
                {"set": %s, "criteria": [
                  {"key": "a", "name": "Cải cách thể chế", "maxPoints": 5},
                  {"key": "a.kh", "parent": "a", "code": "TC 2.3", "name": "Hoàn thành kế hoạch", "maxPoints": 2,
                   "source": "PLAN_COMPLETION",
                   "formula": {"kind": "PROPORTIONAL", "parameters": {"threshold": 80, "full": 100}}},
                  {"key": "a.dg", "parent": "a", "code": "TC 2.3", "name": "Sáng kiến", "maxPoints": 2,
                   "evidenceRequired": false, "formula": {"kind": "JUDGED"}},
                  {"key": "a.ks", "parent": "a", "name": "Mức độ hài lòng", "maxPoints": 1,
                   "formula": {"kind": "SURVEY", "parameters": {"full": 100, "minimumSample": 30}}}]}""".formatted(head);
    }

    public static ValidatableResponse create(Role role, String agency, String request) {
        return json(role, agency, request)
                .header("Idempotency-Key", key())
                .post("/api/v1/criteria-sets")
                .then();
    }

    /** A set in force; every set has a code of its own. */
    public static String inForce(String code, int indexYear, String deadlines) {
        String id = create(Role.PLAN_MANAGER, CODE, request(head(code, indexYear, CODE, deadlines)))
                .statusCode(201)
                .extract()
                .path("id");
        as(Role.PLAN_MANAGER, CODE)
                .post("/api/v1/criteria-sets/" + id + "/enforcement")
                .then()
                .statusCode(200);
        return id;
    }

    public static String open(String set, String agency) {
        json(Role.PLAN_MANAGER, CODE, "{\"set\": \"" + set + "\", \"agencies\": [\"" + agency + "\"]}")
                .header("Idempotency-Key", key())
                .post("/api/v1/scorecards")
                .then()
                .statusCode(200);
        return as(Role.PLAN_MANAGER, CODE)
                .get("/api/v1/scorecards?set=" + set + "&agency=" + agency)
                .then()
                .statusCode(200)
                .extract()
                .path("items[0].id");
    }

    public static ValidatableResponse put(String card, Role role, String agency, String part, String body) {
        return json(role, agency, body)
                .header("If-Match", tag(card))
                .put("/api/v1/scorecards/" + card + "/" + part)
                .then();
    }

    public static ValidatableResponse step(String card, Role role, String agency, String action, String reason) {
        String body = reason == null
                ? "{\"action\": \"" + action + "\"}"
                : "{\"action\": \"" + action + "\", \"reason\": \"" + reason + "\"}";
        return json(role, agency, body)
                .header("If-Match", tag(card))
                .post("/api/v1/scorecards/" + card + "/steps")
                .then();
    }

    public static String tag(String card) {
        return as(Role.ADMIN, CODE).get("/api/v1/scorecards/" + card).header("ETag");
    }

    public static String selfScore(int done, int planned, String judged) {
        return """
                {"lines": [{"criterion": "a.kh", "measure": {"numerator": %d, "denominator": %d}, %s},
                           {"criterion": "a.dg", "measure": {"points": %s}}]}""".formatted(done, planned, PROOF, judged);
    }

    public static String verdict(String criterion, String said) {
        return "{\"lines\": [{\"criterion\": \"" + criterion + "\", " + said + "}]}";
    }

    /** From open to final, with the survey's result as given. */
    public static void finish(String card, String agency, String selfScore, int satisfied) {
        put(card, Role.REPORTER, agency, "self-score", selfScore).statusCode(200);
        step(card, Role.REPORTER, agency, "SUBMIT", null).statusCode(200);
        step(card, Role.HEAD, agency, "CONFIRM", null).statusCode(200);
        String survey = "\"measure\": {\"numerator\": " + satisfied + ", \"denominator\": 100}";
        put(card, Role.PLAN_MANAGER, CODE, "appraisal", verdict("a.ks", survey)).statusCode(200);
        step(card, Role.PLAN_MANAGER, CODE, "FINISH_APPRAISAL", null).statusCode(200);
        step(card, Role.HEAD, agency, "FINISH_EXPLANATION", null).statusCode(200);
        step(card, Role.PLAN_MANAGER, CODE, "FINISH", null).statusCode(200);
    }
}
