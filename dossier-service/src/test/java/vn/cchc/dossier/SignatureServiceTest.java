package vn.cchc.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.dossier.Province.COMMUNE;
import static vn.cchc.dossier.Province.JSON;
import static vn.cchc.dossier.Province.NEIGHBOUR;
import static vn.cchc.dossier.Province.event;
import static vn.cchc.dossier.Province.get;
import static vn.cchc.dossier.Province.post;
import static vn.cchc.dossier.Province.record;
import static vn.cchc.dossier.Province.token;
import static vn.cchc.kit.testing.ProblemAssert.assertProblem;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cchc.dossier.paper.PdfText;
import vn.cchc.kit.identity.Role;
import vn.cchc.kit.testing.Wire;
import vn.cchc.kit.testing.Wire.Answer;

/** A released document carries the signatures of the leader and of the organisation (R137). */
@QuarkusTest
class SignatureServiceTest {

    private static final String MONDAY = "2025-11-17T09:05:00+07:00";
    private static final String WEDNESDAY = "2025-11-19T09:00:00+07:00";
    private static final String LEADER_SIGNED = "2025-11-19T14:30:05+07:00";
    private static final String RELEASED = "2025-11-19T14:35:12+07:00";

    @BeforeEach
    void establish() {
        Province.establish();
    }

    @Test
    void bothSignaturesStandOnTheFormWithTheirTimesAndReleaseIt() throws IOException {
        // Given
        String code = rescheduled();
        JsonNode before = apologyOf(code);
        sign(code, Role.HEAD, leader(LEADER_SIGNED));
        // When
        Answer released = sign(code, Role.OFFICER, organisation(RELEASED));
        // Then
        assertThat(released.status()).as(released.body()).isEqualTo(201);
        assertThat(before.get("released").asBoolean()).isFalse();
        JsonNode form = apologyOf(code);
        assertThat(form.get("released").asBoolean()).isTrue();
        assertThat(form.get("signatures").findValuesAsText("signatory")).containsExactly("LEADER", "ORGANISATION");
        assertThat(printed(code))
                .contains("KT. CHỦ TỊCH", "Người ký số: Trần Văn Bình", "14:30:05 +07:00, ngày 19/11/2025")
                .contains("Cơ quan ký số: UBND xã Ia Ring", "14:35:12 +07:00, ngày 19/11/2025");
    }

    @Test
    void theLeaderSignsFirstAndEachOnlyOnce() {
        // Given
        String code = rescheduled();
        // When
        Answer tooSoon = sign(code, Role.HEAD, organisation(RELEASED));
        Answer first = sign(code, Role.HEAD, leader(LEADER_SIGNED));
        Answer again = sign(code, Role.HEAD, leader(RELEASED));
        Answer earlier = sign(code, Role.HEAD, organisation("2025-11-19T14:00:00+07:00"));
        // Then
        assertProblem(tooSoon, 409, "leader-signs-first");
        assertThat(first.status()).isEqualTo(201);
        assertProblem(again, 409, "form-signed-already");
        assertProblem(earlier, 400, "validation").at("/signedAt");
        assertThat(apologyOf(code).get("signatures")).hasSize(1);
    }

    @Test
    void nobodySignsForAnotherAgencyAndOnlyAHeadForTheLeader() {
        // Given
        String code = rescheduled();
        String path = path(code, "04");
        // When
        Answer neighbour = post(path, token(Role.HEAD, NEIGHBOUR), leader(LEADER_SIGNED));
        Answer officer = post(path, token(Role.OFFICER, COMMUNE), leader(LEADER_SIGNED));
        Answer counter = post(path, token(Role.COUNTER, COMMUNE), leader(LEADER_SIGNED));
        Answer analyst = post(path, token(Role.ANALYST, COMMUNE), leader(LEADER_SIGNED));
        // Then
        assertProblem(neighbour, 404, "not-found");
        assertProblem(officer, 403, "forbidden");
        assertProblem(counter, 403, "forbidden");
        assertProblem(analyst, 403, "forbidden");
        assertThat(apologyOf(code).get("signatures")).isEmpty();
    }

    @Test
    void whatIsSignedByHandOrNotYetWrittenHasNoElectronicSignature() {
        // Given
        String code = Province.received(COMMUNE, MONDAY);
        // When
        Answer receipt = post(path(code, "01"), token(Role.HEAD, COMMUNE), leader(LEADER_SIGNED));
        Answer apology = sign(code, Role.HEAD, leader(LEADER_SIGNED));
        // Then
        assertProblem(receipt, 409, "form-signed-by-hand");
        assertProblem(apology, 409, "form-without-occasion");
    }

    @Test
    void badInputIsNamed() {
        // Given
        String code = rescheduled();
        // When
        Answer future = sign(code, Role.HEAD, leader("2099-01-01T00:00:00+07:00"));
        Answer beforeTheEvent = sign(code, Role.HEAD, leader(MONDAY));
        Answer nameless = sign(code, Role.HEAD, leader(LEADER_SIGNED).put("name", " "));
        Answer certificate = sign(code, Role.HEAD, leader(LEADER_SIGNED).put("certificate", "không phải số"));
        Answer unknown = sign(code, Role.HEAD, leader(LEADER_SIGNED).put("signatory", "NOTARY"));
        Answer otherEvent = sign(code, Role.HEAD, leader(LEADER_SIGNED).put("event", 99));
        Answer keyless = Wire.send(
                        "POST", path(code, "04"), leader(LEADER_SIGNED).toString())
                .token(token(Role.HEAD, COMMUNE))
                .answer();
        // Then
        assertProblem(future, 400, "validation").at("/signedAt");
        assertProblem(beforeTheEvent, 400, "validation").at("/signedAt");
        assertProblem(nameless, 400, "validation").at("/name");
        assertProblem(certificate, 400, "validation").at("/certificate");
        assertProblem(unknown, 400, "validation").at("/signatory");
        assertProblem(otherEvent, 404, "not-found");
        assertThat(keyless.status()).isEqualTo(400);
        assertThat(apologyOf(code).get("signatures")).isEmpty();
    }

    @Test
    void aSignatureNamesTheSignedFile() {
        // Given
        String code = rescheduled();
        ObjectNode signature = leader(LEADER_SIGNED);
        signature
                .putObject("file")
                .put("name", "van-ban-xin-loi.pdf")
                .put("mediaType", "application/pdf")
                .put("size", 81_234)
                .put("sha256", "0".repeat(64))
                .put("file", "forms/2025/11/19/van-ban.pdf");
        ObjectNode elsewhere = signature.deepCopy();
        ((ObjectNode) elsewhere.get("file")).put("file", "https://198.51.100.1/x.pdf");
        // When
        Answer refused = sign(code, Role.HEAD, elsewhere);
        Answer signed = sign(code, Role.HEAD, signature);
        // Then
        assertProblem(refused, 400, "validation").at("/file/file");
        assertThat(signed.status()).as(signed.body()).isEqualTo(201);
        assertThat(apologyOf(code).at("/signatures/0/file")).isEqualTo(signature.get("file"));
    }

    private static String rescheduled() {
        String code = Province.received(COMMUNE, MONDAY);
        ObjectNode moved = event(code, "RESCHEDULED", WEDNESDAY, "reason", "Chờ xác minh");
        ((ObjectNode) moved.get("data")).put("newDueAt", "2025-11-26T17:00:00+07:00");
        assertThat(record(Role.HEAD, COMMUNE, moved).status()).isEqualTo(200);
        return code;
    }

    private static ObjectNode leader(String at) {
        return JSON.createObjectNode()
                .put("signatory", "LEADER")
                .put("name", "Trần Văn Bình")
                .put("position", "KT. CHỦ TỊCH – PHÓ CHỦ TỊCH")
                .put("certificate", "5402A1C9")
                .put("signedAt", at);
    }

    private static ObjectNode organisation(String at) {
        return JSON.createObjectNode()
                .put("signatory", "ORGANISATION")
                .put("name", "UBND xã Ia Ring")
                .put("signedAt", at);
    }

    private static Answer sign(String code, Role role, ObjectNode signature) {
        return post(path(code, "04"), token(role, COMMUNE), signature);
    }

    private static String path(String code, String form) {
        return "/api/v1/dossiers/" + code + "/forms/" + form + "/signatures";
    }

    private static JsonNode apologyOf(String code) {
        JsonNode forms = get("/api/v1/dossiers/" + code + "/forms", token(Role.HEAD, COMMUNE))
                .json()
                .get("items");
        for (JsonNode form : forms) {
            if (form.get("kind").asText().equals("APOLOGY")) {
                return form;
            }
        }
        throw new AssertionError(forms);
    }

    private static String printed(String code) throws IOException {
        return PdfText.of(RestAssured.given()
                .header("Authorization", "Bearer " + token(Role.HEAD, COMMUNE))
                .get("/api/v1/dossiers/" + code + "/forms/04")
                .asByteArray());
    }
}
