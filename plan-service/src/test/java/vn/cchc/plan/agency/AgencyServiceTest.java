package vn.cchc.plan.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static vn.cchc.plan.Province.PROBLEM;
import static vn.cchc.plan.Province.as;
import static vn.cchc.plan.Province.json;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import vn.cchc.kit.identity.Role;
import vn.cchc.plan.TaskEvents;

@QuarkusTest
class AgencyServiceTest {

    private static void importOf(String province, int created) {
        json(Role.ADMIN, province, province(province))
                .post("/api/v1/agencies/import")
                .then()
                .statusCode(200)
                .body("created", equalTo(created));
    }

    private static String province(String code) {
        return """
                {"agencies": [
                  {"code": "%1$s.2.1", "name": "Phòng Nội vụ", "kind": "DEPARTMENT", "parent": "%1$s.2"},
                  {"code": "%1$s.2", "name": "Huyện Hai", "kind": "DISTRICT", "parent": "%1$s",
                   "nameVariants": ["H. Hai"]},
                  {"code": "%1$s.3", "name": "Huyện Ba", "kind": "DISTRICT", "parent": "%1$s",
                   "validTo": "2025-06-30"},
                  {"code": "%1$s", "name": "Tỉnh Thử", "kind": "PROVINCE"}
                ]}""".formatted(code);
    }

    @Test
    void importTakesAnyOrderAndTheSecondTimeChangesNothing() {
        // Given
        importOf("A11", 4);
        // When
        json(Role.ADMIN, "A11", province("A11"))
                .post("/api/v1/agencies/import")
                .then()
                .statusCode(200)
                .body("created", equalTo(0))
                .body("unchanged", equalTo(4))
                .body("published", equalTo(0));
        // Then
        assertThat(TaskEvents.sequencesOf("A11.2.1")).containsExactly(1L);
        assertThat(TaskEvents.of("A11.2.1").get(0).at("/data/path").asText()).isEqualTo("A11/A11.2/A11.2.1");
    }

    @Test
    void importIsAllOrNothing() {
        json(Role.ADMIN, "A12", """
                        {"agencies": [
                          {"code": "A12", "name": "Tỉnh", "kind": "PROVINCE"},
                          {"code": "A12.1", "oldCode": "12", "name": "Xã", "kind": "COMMUNE", "parent": "A12.9",
                           "validFrom": "2025-02-01", "validTo": "2025-01-01"}
                        ]}""")
                .post("/api/v1/agencies/import")
                .then()
                .statusCode(422)
                .contentType(PROBLEM)
                .body(
                        "violations.pointer",
                        contains("/agencies/1/oldCode", "/agencies/1/validTo", "/agencies/1/parent"));
        as(Role.ADMIN, "A12").get("/api/v1/agencies/A12").then().statusCode(404);
    }

    @Test
    void movingAnAgencyPublishesEverythingBelowIt() {
        // Given
        importOf("A13", 4);
        String tag = as(Role.ADMIN, "A13").get("/api/v1/agencies/A13.2").header("ETag");
        String moved = """
                {"name": "Huyện Hai", "kind": "DISTRICT", "parent": "A13.3", "nameVariants": ["H. Hai"]}""";
        // When
        json(Role.ADMIN, "A13", moved).put("/api/v1/agencies/A13.2").then().statusCode(428);
        json(Role.ADMIN, "A13", moved)
                .header("If-Match", tag)
                .put("/api/v1/agencies/A13.2")
                .then()
                .statusCode(200)
                .body("path", equalTo("A13/A13.3/A13.2"));
        // Then
        assertThat(TaskEvents.sequencesOf("A13.2.1")).containsExactly(1L, 2L);
        assertThat(TaskEvents.of("A13.2.1").get(1).at("/data/path").asText()).isEqualTo("A13/A13.3/A13.2/A13.2.1");
        json(Role.ADMIN, "A13", moved)
                .header("If-Match", tag)
                .put("/api/v1/agencies/A13.2")
                .then()
                .statusCode(412);
    }

    @Test
    void circlesAreRefused() {
        // Given
        importOf("A14", 4);
        String tag = as(Role.ADMIN, "A14").get("/api/v1/agencies/A14.2").header("ETag");
        // When // Then
        json(Role.ADMIN, "A14", "{\"name\": \"Huyện Hai\", \"kind\": \"DISTRICT\", \"parent\": \"A14.2.1\"}")
                .header("If-Match", tag)
                .put("/api/v1/agencies/A14.2")
                .then()
                .statusCode(422)
                .body("violations[0].pointer", equalTo("/parent"));
    }

    @Test
    void listsNarrowAndPage() {
        // Given
        importOf("A15", 4);
        // When // Then
        String next = as(Role.COUNTER, "A15.2")
                .get("/api/v1/agencies?limit=3")
                .then()
                .statusCode(200)
                .body("items.code", contains("A15", "A15.2", "A15.2.1"))
                .body("next", notNullValue())
                .extract()
                .path("next");
        as(Role.COUNTER, "A15.2")
                .get("/api/v1/agencies?limit=3&cursor=" + next)
                .then()
                .body("items.code", contains("A15.3"));
        as(Role.COUNTER, "A15").get("/api/v1/agencies?q=h. hai").then().body("items.code", contains("A15.2"));
        as(Role.COUNTER, "A15").get("/api/v1/agencies?q=%25").then().body("items", hasSize(0));
        as(Role.COUNTER, "A15")
                .get("/api/v1/agencies?kind=DISTRICT&parent=A15&on=2026-01-01")
                .then()
                .body("items.code", contains("A15.2"));
    }

    @Test
    void howAnAgencyIsReachedIsToldToEverybody() {
        // Given
        importOf("A16", 4);
        String tag = as(Role.ADMIN, "A16").get("/api/v1/agencies/A16.2").header("ETag");
        String reached = """
                {"name": "Huyện Hai", "kind": "DISTRICT", "parent": "A16",
                 "contact": {"address": "Số 1, thị trấn Hai", "website": "https://hai.example.vn/mot-cua",
                             "hotline": "1022", "email": "motcua@hai.example.vn", "headHotline": "(000) 000.0141"}}""";
        // When
        json(Role.ADMIN, "A16", reached)
                .header("If-Match", tag)
                .put("/api/v1/agencies/A16.2")
                .then()
                .statusCode(200);
        // Then
        as(Role.COUNTER, "A16.2")
                .get("/api/v1/agencies/A16.2")
                .then()
                .body("contact.hotline", equalTo("1022"))
                .body("contact.controlHotline", nullValue());
        assertThat(TaskEvents.sequencesOf("A16.2")).containsExactly(1L, 2L);
        assertThat(TaskEvents.of("A16.2").get(1).at("/data/contact/headHotline").asText())
                .isEqualTo("(000) 000.0141");
        assertThat(TaskEvents.sequencesOf("A16.2.1")).containsExactly(1L);
    }

    @Test
    void aContactNobodyCouldUseIsRefusedByField() {
        // Given
        importOf("A17", 4);
        // When
        json(Role.ADMIN, "A17", """
                        {"agencies": [{"code": "A17.2", "name": "Huyện Hai", "kind": "DISTRICT", "parent": "A17",
                          "contact": {"address": "  ", "website": "hai.example.vn", "hotline": "gọi số 12",
                                      "email": "motcua", "controlHotline": "12", "headHotline": "0000000000000000"}}]}""")
                .post("/api/v1/agencies/import")
                .then()
                .statusCode(400)
                .contentType(PROBLEM)
                .body(
                        "violations.pointer",
                        containsInAnyOrder(
                                "/agencies/0/contact/address",
                                "/agencies/0/contact/website",
                                "/agencies/0/contact/hotline",
                                "/agencies/0/contact/email",
                                "/agencies/0/contact/controlHotline",
                                "/agencies/0/contact/headHotline"));
        // Then
        as(Role.COUNTER, "A17.2").get("/api/v1/agencies/A17.2").then().body("contact", nullValue());
        assertThat(TaskEvents.sequencesOf("A17.2")).containsExactly(1L);
    }

    private static int put(String caller, String code, String body) {
        String tag = as(Role.ADMIN, "A18").get("/api/v1/agencies/" + code).header("ETag");
        return json(Role.ADMIN, caller, body)
                .header("If-Match", tag == null ? "*" : tag)
                .put("/api/v1/agencies/" + code)
                .statusCode();
    }

    @Test
    void itsOwnPlaceNameAndHeirsAreForThoseAbove() {
        // Given
        importOf("A18", 4);
        importOf("A19", 4);
        String own = "{\"name\": \"Huyện Hai\", \"kind\": \"DISTRICT\", \"parent\": \"A18\", %s}";
        // When // Then
        assertThat(put("A18.2", "A18.2", own.formatted("\"validTo\": \"2030-01-01\"")))
                .isEqualTo(403);
        assertThat(put("A18.2", "A18.2", own.formatted("\"successors\": [\"A18.2.1\"]")))
                .isEqualTo(403);
        assertThat(put("A18.2", "A18.2", "{\"name\": \"Huyện Hai\", \"kind\": \"COMMUNE\", \"parent\": \"A18\"}"))
                .isEqualTo(403);
        assertThat(put("A18.2", "A18.2", "{\"name\": \"Huyện Hai\", \"kind\": \"DISTRICT\", \"parent\": \"A19\"}"))
                .isEqualTo(403);
        assertThat(put("A18.2", "A18.2", "{\"name\": \"Tỉnh Hai\", \"kind\": \"PROVINCE\"}"))
                .isEqualTo(403);
        assertThat(put("A18.2", "A18.2", own.replace("Huyện Hai", "Huyện Khác").formatted("\"nameVariants\": []")))
                .isEqualTo(403);
        assertThat(put("A18.3", "A18.2", own.formatted("\"nameVariants\": []"))).isEqualTo(403);
        as(Role.ADMIN, "A18").get("/api/v1/agencies/A18.2").then().body("nameVariants", contains("H. Hai"));
        assertThat(put(
                        "A18.2",
                        "A18.2",
                        own.formatted("\"nameVariants\": [\"H2\"], \"contact\": {\"hotline\": \"1022\"}")))
                .isEqualTo(200);
        assertThat(put("A18", "A18.2", own.formatted("\"successors\": [\"A19.2\"]")))
                .isEqualTo(403);
        assertThat(put("A18", "A18.2", "{\"name\": \"Huyện Hai\", \"kind\": \"DISTRICT\", \"parent\": \"A19\"}"))
                .isEqualTo(403);
        assertThat(put("A18", "A18.2", own.formatted("\"validTo\": \"2030-01-01\", \"successors\": [\"A18.3\"]")))
                .isEqualTo(200);
    }

    @Test
    void nobodyBelowAProvinceBringsItselfIn() {
        json(Role.ADMIN, "A20.1", "{\"agencies\": [{\"code\": \"A20.1\", \"name\": \"Xã\", \"kind\": \"PROVINCE\"}]}")
                .post("/api/v1/agencies/import")
                .then()
                .statusCode(403);
    }
}
