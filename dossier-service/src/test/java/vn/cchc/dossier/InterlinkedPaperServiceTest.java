package vn.cchc.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.dossier.Province.COMMUNE;
import static vn.cchc.dossier.Province.JUSTICE;
import static vn.cchc.dossier.Province.event;
import static vn.cchc.dossier.Province.record;
import static vn.cchc.dossier.Province.token;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cchc.dossier.paper.PdfText;
import vn.cchc.kit.identity.Role;
import vn.cchc.kit.testing.Tokens;
import vn.cchc.kit.testing.Wire;
import vn.cchc.kit.testing.Wire.Answer;

/** Paper of a dossier that goes from one authority to another says when each of them is to have it (forms 01, 05, 06). */
@QuarkusTest
class InterlinkedPaperServiceTest {

    private static final String INTERLINKED = "1.018003";
    private static final String MONDAY = "2025-11-10T09:00:00+07:00";
    private static final String TUESDAY = "2025-11-11T09:00:00+07:00";

    @BeforeEach
    void establish() {
        Province.establish();
        String procedure = Province.procedure(INTERLINKED, 5).replace("\"channels\"", """
                        "steps":[{"code":"B1","name":"Tiếp nhận","role":"COUNTER","leg":1,
                                  "term":{"amount":1,"unit":"WORKING_DAY"}},
                                 {"code":"B2","name":"Thẩm định","agency":"%1$s","leg":2,
                                  "term":{"amount":2,"unit":"WORKING_DAY"}},
                                 {"code":"B3","name":"Ký duyệt","role":"HEAD","agency":"%1$s","leg":2,
                                  "term":{"amount":1,"unit":"WORKING_DAY"}}],
                        "channels\"""".formatted(JUSTICE));
        Answer imported = Wire.send("POST", "/api/v1/procedures/import", "{\"procedures\":[" + procedure + "]}")
                .token(Tokens.of(Role.ADMIN, "H90"))
                .answer();
        assertThat(imported.status()).as(imported.body()).isEqualTo(200);
    }

    @Test
    void theReceiptSaysWhenEachAuthorityIsToHaveIt() throws IOException {
        // Given
        String code = received(INTERLINKED);

        // When
        String receipt = printed(code, "01");

        // Then
        assertThat(receipt)
                .contains(
                        "Giai đoạn 1 (dự kiến): nhận 10/11/2025 09:00, trả 11/11/2025 17:00",
                        "Giai đoạn 2 (dự kiến): nhận 11/11/2025 17:00, trả 14/11/2025 17:00");
        assertThat(printed(Province.received(COMMUNE, MONDAY), "01")).doesNotContain("Giai đoạn");
    }

    @Test
    void theControlSlipSaysUntilWhenEachLegHasTime() throws IOException {
        // Given
        String code = received(INTERLINKED);
        Answer forwarded = record(Role.OFFICER, COMMUNE, event(code, "FORWARDED", TUESDAY, "to", JUSTICE));
        assertThat(forwarded.status()).as(forwarded.body()).isEqualTo(200);

        // When
        String slip = printed(code, "06");

        // Then: the step has two days from Tuesday, its leg one more
        assertThat(slip)
                .containsPattern("Hạn chặng 1:.{0,50}11/11/2025 17:00")
                .containsPattern("Hạn: 13/11/2025 .{0,70}17:00")
                .containsPattern("Hạn chặng 2: .{0,30}14/11/2025 17:00");
    }

    private static String received(String procedure) {
        ObjectNode intake = Province.intake(COMMUNE).put("procedure", procedure).put("occurredAt", MONDAY);
        Answer answer = Province.post("/api/v1/dossiers", token(Role.COUNTER, COMMUNE), intake);
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer.json().get("code").asText();
    }

    private static String printed(String code, String form) throws IOException {
        return PdfText.acrossLines(RestAssured.given()
                .header("Authorization", "Bearer " + token(Role.HEAD, COMMUNE))
                .get("/api/v1/dossiers/" + code + "/forms/" + form)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray());
    }
}
