package vn.cchc.plan;

import static vn.cchc.plan.Province.CODE;
import static vn.cchc.plan.Province.as;
import static vn.cchc.plan.Province.json;

import io.restassured.response.ValidatableResponse;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.cchc.kit.identity.Role;

/** A commune of its own for a test, which is closed in the middle of its work. */
public final class ClosedUnit {

    private static final String SUCCESSIONS = "/api/v1/successions";

    private final String code =
            "H90.C" + UUID.randomUUID().toString().substring(0, 5).toUpperCase(Locale.ROOT);

    public ClosedUnit() {
        Province.establish();
        keep("");
    }

    public String code() {
        return code;
    }

    private void keep(String end) {
        String body = """
                {"agencies": [{"code": "%s", "name": "Xã %s", "kind": "COMMUNE", "parent": "H90"%s}]}""".formatted(code, code, end);
        json(Role.ADMIN, CODE, body).post("/api/v1/agencies/import").then().statusCode(200);
    }

    public void closes(String... successors) {
        keep(", \"validTo\": \"2026-01-31\", \"successors\": " + list(successors));
    }

    /** Codes of those who could follow in it, as the plan manager of the agency is asked; null when it is not asked. */
    public Object asked(String agency, String owner) {
        return as(Role.PLAN_MANAGER, agency)
                .get(SUCCESSIONS + "?limit=200")
                .then()
                .statusCode(200)
                .extract()
                .path("items.find { it.owner == '" + owner + "' }?.successors");
    }

    public ValidatableResponse decide(String agency, String kind, String owner, String... successors) {
        String body = "{\"agency\": \"" + code + "\", \"successors\": " + list(successors) + "}";
        return json(Role.PLAN_MANAGER, agency, body)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .post(SUCCESSIONS + "/" + kind + "/" + owner)
                .then();
    }

    private static String list(String... codes) {
        return Stream.of(codes).map(one -> "\"" + one + "\"").collect(Collectors.joining(", ", "[", "]"));
    }
}
