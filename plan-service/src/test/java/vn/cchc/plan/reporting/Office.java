package vn.cchc.plan.reporting;

import static vn.cchc.plan.Province.CHU_PAH;
import static vn.cchc.plan.Province.HOME_AFFAIRS;
import static vn.cchc.plan.Province.IA_RING;
import static vn.cchc.plan.Province.as;
import static vn.cchc.plan.Province.json;

import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.UUID;
import vn.cchc.kit.identity.Role;

/** The office of the tests, which collects reports of two communes. */
final class Office {

    static final String DUTIES = "/api/v1/reporting-duties";
    static final String PERIODS = "/api/v1/report-periods/";
    static final String OWED = "/api/v1/owed-reports";
    static final String COMMUNES = "{\"agencies\": [\"" + IA_RING + "\", \"" + CHU_PAH + "\"]}";
    static final String AD_HOC = "{\"kind\": \"AD_HOC\"}";
    static final String LATER = "{\"kind\": \"SET_LATER\", \"rolls\": false}";
    static final String FORM = """
            [{"code": "received", "label": "Hồ sơ tiếp nhận", "type": "INTEGER", "unit": "hồ sơ", "required": true,
              "min": 0},
             {"code": "share", "label": "Tỷ lệ trực tuyến", "type": "PERCENT", "unit": "%", "required": false},
             {"code": "note", "label": "Khó khăn, vướng mắc", "type": "TEXT", "required": false}]""";

    private Office() {}

    static String key() {
        return UUID.randomUUID().toString();
    }

    static String body(String obliged, String schedule, String collection, String effectiveFrom) {
        String due = collection == null ? "" : ", \"collection\": " + collection;
        return """
                {"collector": "%s", "title": "Báo cáo cải cách hành chính", "effectiveFrom": "%s",
                 "terms": {"legalBasis": "Kế hoạch 412/KH-UBND", "obliged": %s, "schedule": %s, "urgingsAtMost": 2,
                           "aggregation": {"kind": "SET_LATER", "rolls": false}, "form": %s%s}}""".formatted(HOME_AFFAIRS, effectiveFrom, obliged, schedule, FORM, due);
    }

    static ValidatableResponse define(String body) {
        return json(Role.PLAN_MANAGER, HOME_AFFAIRS, body)
                .header("Idempotency-Key", key())
                .post(DUTIES)
                .then();
    }

    /** A duty of both communes, asked for when needed. */
    static String duty() {
        return define(body(COMMUNES, AD_HOC, LATER, "2025-01-01"))
                .statusCode(201)
                .extract()
                .path("id");
    }

    static ValidatableResponse ask(String duty, LocalDate to, LocalDate collection, LocalDate aggregation) {
        String body = """
                {"label": "Kỳ %s", "from": "%s", "to": "%s", "authority": "UBND tỉnh", "collectionDue": %s,
                 "aggregationDue": %s}""".formatted(key(), to.minusDays(30), to, quoted(collection), quoted(aggregation));
        return json(Role.PLAN_MANAGER, HOME_AFFAIRS, body)
                .header("Idempotency-Key", key())
                .post(DUTIES + "/" + duty + "/periods")
                .then();
    }

    /** A period of a new duty that is due on those days; null for none yet. */
    static String period(LocalDate collection, LocalDate aggregation) {
        LocalDate to = collection == null ? LocalDate.of(2026, 1, 14) : collection.minusDays(3);
        return ask(duty(), to, collection, aggregation)
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String quoted(LocalDate day) {
        return day == null ? "null" : "\"" + day + "\"";
    }

    /** Id of the report that a commune owes. */
    static String owed(String period, String agency) {
        return as(Role.REPORTER, agency)
                .get(OWED + "?period=" + period + "&part=UNIT")
                .then()
                .statusCode(200)
                .extract()
                .path("items[0].id");
    }

    static ValidatableResponse handIn(String agency, String owed, String body) {
        return json(Role.REPORTER, agency, body)
                .header("Idempotency-Key", key())
                .post(OWED + "/" + owed + "/submissions")
                .then();
    }

    static String figures(int received) {
        return "{\"figures\": {\"received\": " + received + "}}";
    }

    static ValidatableResponse decide(String owed, String decision, String body) {
        String tag = read(owed).extract().header("ETag");
        return json(Role.PLAN_MANAGER, HOME_AFFAIRS, body)
                .header("If-Match", tag)
                .post(OWED + "/" + owed + "/" + decision)
                .then();
    }

    static ValidatableResponse read(String owed) {
        return as(Role.PLAN_MANAGER, HOME_AFFAIRS).get(OWED + "/" + owed).then();
    }

    static void accepted(String agency, String owed, int received) {
        handIn(agency, owed, figures(received)).statusCode(201);
        decide(owed, "acceptance", "").statusCode(200);
    }

    static ValidatableResponse lock(String period) {
        String tag = as(Role.PLAN_MANAGER, HOME_AFFAIRS)
                .get(PERIODS + period)
                .then()
                .extract()
                .header("ETag");
        return as(Role.PLAN_MANAGER, HOME_AFFAIRS)
                .header("If-Match", tag)
                .contentType("application/json")
                .post(PERIODS + period + "/lock")
                .then();
    }

    static ValidatableResponse aggregate(String period) {
        return as(Role.PLAN_MANAGER, HOME_AFFAIRS)
                .get(PERIODS + period + "/aggregate")
                .then()
                .statusCode(200);
    }
}
