package vn.cchc.plan.importing;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static vn.cchc.plan.Province.CHU_PAH;
import static vn.cchc.plan.Province.CODE;
import static vn.cchc.plan.Province.HOME_AFFAIRS;
import static vn.cchc.plan.Province.IA_RING;
import static vn.cchc.plan.Province.JUSTICE;
import static vn.cchc.plan.Province.as;
import static vn.cchc.plan.Province.json;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cchc.kit.identity.Role;
import vn.cchc.plan.Province;
import vn.cchc.plan.importing.reading.Sheets;

/** All a plan's columns say comes into its tasks, and a person decides what the file leaves open. */
@QuarkusTest
class DecidedImportServiceTest {

    @BeforeEach
    void establish() {
        Province.establish();
    }

    private static ValidatableResponse preview() {
        Sheets sheet = new Sheets()
                .row(
                        "TT",
                        "Nhiệm vụ",
                        "Nguyên nhân",
                        "Giải pháp khắc phục",
                        "Chỉ tiêu",
                        "Sản phẩm",
                        "Cơ quan chủ trì",
                        "Người phụ trách",
                        "Cơ quan phối hợp",
                        "Thời gian",
                        "Mục tiêu",
                        "Ghi chú")
                .row(
                        "1",
                        // Another file each time: the same one would be recognised.
                        "Trả kết quả đúng hẹn, lần " + UUID.randomUUID(),
                        "Thiếu người trực",
                        "Tăng người buổi chiều",
                        "Đạt trên 98,5% hồ sơ",
                        "Báo cáo tháng\nVăn bản xin lỗi (nếu có)",
                        "Sở Nội vụ",
                        "Lê Văn Bình",
                        "Sở Tư phbp\nBan Lạ Mặt",
                        "Quý I/2031",
                        "Người dân không phải chờ",
                        "Làm ngay");
        return as(Role.PLAN_MANAGER, CODE)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .multiPart("file", sheet.name(), sheet.bytes(), "application/octet-stream")
                .multiPart(
                        "plan",
                        Province.head(CODE, UUID.randomUUID().toString().substring(0, 8) + "/KH-UBND"),
                        "application/json")
                .post("/api/v1/plans/import")
                .then()
                .statusCode(201);
    }

    private static ValidatableResponse confirm(String importId, String decision) {
        return json(Role.PLAN_MANAGER, CODE, "{\"decisions\": [" + decision + "]}")
                .post("/api/v1/plans/import/" + importId + "/confirm")
                .then();
    }

    private static ValidatableResponse tasks(String plan) {
        return as(Role.PLAN_MANAGER, CODE)
                .get("/api/v1/plans/" + plan + "/tasks")
                .then()
                .statusCode(200);
    }

    @Test
    void theRowSaysWhoIsMeantAndWhoMayBe() {
        preview()
                .body("rows[0].status", equalTo("CHECK"))
                .body("rows[0].agencies.part", contains("LEAD", "COORDINATING", "COORDINATING"))
                .body("rows[0].agencies.outcome", contains("FOUND", "LIKELY", "ASKED"))
                .body("rows[0].agencies[1].codes", contains(JUSTICE))
                .body("rows[0].agencies[1].candidates.code", contains(JUSTICE))
                .body("rows[0].agencies[1].candidates[0].score", equalTo(0.88f))
                .body("rows[0].agencies[2].codes", empty())
                .body("rows[0].remarks", hasItem(containsString("cơ quan phối hợp: Ban Lạ Mặt")))
                .body("rows[0].task.conditionalDeliverables", contains("Văn bản xin lỗi (nếu có)"));
    }

    @Test
    void everyColumnComesIntoTheTask() {
        // Given
        String importId = preview().extract().path("importId");
        // When
        String plan = confirm(importId, "").statusCode(201).extract().path("id");
        // Then
        tasks(plan)
                .body("items[0].background.cause", equalTo("Thiếu người trực"))
                .body("items[0].background.remedy", equalTo("Tăng người buổi chiều"))
                .body("items[0].background.objective", equalTo("Người dân không phải chờ"))
                .body("items[0].background.remark", equalTo("Làm ngay"))
                .body("items[0].responsible", equalTo("Lê Văn Bình"))
                .body("items[0].targets", hasSize(1))
                .body("items[0].targets[0].comparison", equalTo("MORE_THAN"))
                .body("items[0].targets[0].value", equalTo(98.5f))
                .body("items[0].targets[0].unit", equalTo("%"))
                .body("items[0].documents.conditional", contains(false, true));
    }

    @Test
    void aPersonDecidesAllTheFileSaysOfARow() {
        // Given
        String importId = preview().extract().path("importId");
        String decision = """
                {"row": 2, "action": "ACCEPT", "label": "II.4", "area": "II. Cải cách thủ tục hành chính",
                 "deliverables": ["Biên bản"], "coordinatingAgencies": ["%s"]}""";
        // When
        confirm(importId, decision.formatted("H90.999"))
                .statusCode(422)
                .body("violations[0].pointer", equalTo("/decisions/0/coordinatingAgencies/0"));
        String plan = confirm(importId, decision.formatted(HOME_AFFAIRS))
                .statusCode(201)
                .extract()
                .path("id");
        // Then
        tasks(plan)
                .body("items[0].label", equalTo("II.4"))
                .body("items[0].areaCode", equalTo("TTHC"))
                .body("items[0].deliverables", contains("Biên bản"))
                .body("items[0].coordinatingAgencies", contains(HOME_AFFAIRS))
                .body("items[0].leadAgencies", contains(HOME_AFFAIRS));
    }

    @Test
    void whoIsOutOfReachOfTheIssuerStaysAName() {
        // Given
        String rows = "[{\"label\": \"1\", \"title\": \"Việc của xã\", \"lead\": [\"Xã Chư Pah\"],"
                + " \"coordinating\": [\"Sở Tư pháp\", \"Xã Chư Pah\"], \"deadlineText\": \"Quý IV\"}]";
        String importId = Province.upload(IA_RING, "REACH-" + UUID.randomUUID(), rows)
                .statusCode(201)
                .extract()
                .path("importId");
        // When
        confirm(importId, "{\"row\": 1, \"action\": \"ACCEPT\", \"leadAgencies\": [\"" + CHU_PAH + "\"]}")
                .statusCode(422)
                .body("violations[0].pointer", equalTo("/decisions/0/leadAgencies/0"));
        String plan = confirm(importId, "").statusCode(201).extract().path("id");
        // Then
        tasks(plan).body("items[0].leadAgencies", empty()).body("items[0].coordinatingAgencies", contains(JUSTICE));
        as(Role.REPORTER, CHU_PAH).get("/api/v1/plans/" + plan).then().statusCode(404);
    }
}
