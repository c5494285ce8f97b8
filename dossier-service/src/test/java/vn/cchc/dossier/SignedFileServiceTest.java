package vn.cchc.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.dossier.Province.COMMUNE;
import static vn.cchc.dossier.Province.JSON;
import static vn.cchc.dossier.Province.NEIGHBOUR;
import static vn.cchc.dossier.Province.event;
import static vn.cchc.dossier.Province.post;
import static vn.cchc.dossier.Province.token;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cchc.kit.digest.Sha256;
import vn.cchc.kit.identity.Role;
import vn.cchc.kit.testing.PdfSigner;

/** A signed file is the form as it was printed, or not, and says by which certificates it was signed. */
@QuarkusTest
class SignedFileServiceTest {

    private static final int IN_THE_COMMENT_OF_THE_HEAD = 11;
    private static final Instant AT = Instant.parse("2025-11-19T07:30:05Z");
    private static final PdfSigner LEADER = new PdfSigner("Trần Văn Bình", "5402A1C9");
    private static final PdfSigner ORGANISATION = new PdfSigner("UBND xã Ia Ring", "77");

    @BeforeEach
    void establish() {
        Province.establish();
    }

    @Test
    void bothSignaturesOfWhatWasPrintedAreFoundWithTheirCertificates() throws IOException {
        // Given
        String code = rescheduled();
        byte[] byLeader = LEADER.sign(printed(code), "signature-leader", AT);
        byte[] released = ORGANISATION.sign(byLeader, "signature-organisation", AT.plusSeconds(60));
        record(code, released);
        // When
        JsonNode found = JSON.readTree(check(code, released, COMMUNE).asString());
        // Then
        assertThat(found.get("printed").asBoolean()).as(found.toString()).isTrue();
        assertThat(found.get("sha256").asText()).isEqualTo(Sha256.hex(released));
        assertThat(found.at("/named/0").asText()).isEqualTo("LEADER");
        assertThat(found.get("trust").asText()).isEqualTo("NOT_CHECKED");
        assertThat(found.get("signatures")).hasSize(2).allSatisfy(one -> {
            assertThat(one.get("intact").asBoolean()).as(one.toString()).isTrue();
            assertThat(one.get("coversPrint").asBoolean()).as(one.toString()).isTrue();
        });
        JsonNode leader = of(found, "signature-leader");
        assertThat(leader.get("signer").asText()).isEqualTo("Trần Văn Bình");
        assertThat(leader.get("certificate").asText()).isEqualTo("5402a1c9");
        assertThat(leader.get("recorded").asText()).isEqualTo("LEADER");
        assertThat(Instant.parse(leader.get("signedAt").asText())).isEqualTo(AT);
        assertThat(leader.get("coversFile").asBoolean()).isFalse();
        assertThat(of(found, "signature-organisation").get("coversFile").asBoolean())
                .isTrue();
        assertThat(found.toString()).doesNotContain("052199000123");
        assertThat(listed(code).get("items")).containsExactly(found);
    }

    @Test
    void whatWasChangedOrIsAnotherPaperIsSaidToBe() throws IOException {
        // Given
        String code = rescheduled();
        byte[] signed = LEADER.sign(printed(code), "signature-leader", AT);
        byte[] changed = signed.clone();
        changed[IN_THE_COMMENT_OF_THE_HEAD] ^= 1;
        byte[] added = Arrays.copyOf(signed, signed.length + 12);
        Arrays.fill(added, signed.length, added.length, (byte) '\n');
        byte[] other = LEADER.sign(printed(rescheduled()), "signature-leader", AT);
        // When
        JsonNode ofChanged = JSON.readTree(check(code, changed, COMMUNE).asString());
        JsonNode ofAdded = JSON.readTree(check(code, added, COMMUNE).asString());
        JsonNode ofOther = JSON.readTree(check(code, other, COMMUNE).asString());
        JsonNode unsigned = JSON.readTree(check(code, printed(code), COMMUNE).asString());
        // Then
        assertThat(ofChanged.get("printed").asBoolean()).isFalse();
        assertThat(ofChanged.at("/signatures/0/intact").asBoolean()).isFalse();
        assertThat(ofAdded.get("printed").asBoolean()).isTrue();
        assertThat(ofAdded.at("/signatures/0/intact").asBoolean()).isTrue();
        assertThat(ofAdded.at("/signatures/0/coversFile").asBoolean()).isFalse();
        assertThat(ofOther.get("printed").asBoolean()).isFalse();
        assertThat(ofOther.at("/signatures/0/intact").asBoolean()).isTrue();
        assertThat(ofOther.at("/signatures/0/coversPrint").asBoolean()).isFalse();
        assertThat(unsigned.get("printed").asBoolean()).isTrue();
        assertThat(unsigned.get("signatures")).isEmpty();
    }

    @Test
    void nobodyElseChecksAndBadInputIsNamed() throws IOException {
        // Given
        String code = rescheduled();
        byte[] printed = printed(code);
        // When
        Response neighbour = check(code, printed, NEIGHBOUR);
        Response counter = send(code, "04", printed, token(Role.COUNTER, COMMUNE), "k");
        Response text = check(code, "Không phải PDF".getBytes(StandardCharsets.UTF_8), COMMUNE);
        Response broken = check(code, "%PDF-1.7 hỏng".getBytes(StandardCharsets.UTF_8), COMMUNE);
        Response byHand = send(code, "01", printed, token(Role.HEAD, COMMUNE), "k2");
        // Then
        assertThat(neighbour.statusCode()).isEqualTo(404);
        assertThat(counter.statusCode()).isEqualTo(403);
        assertThat(text.statusCode()).isEqualTo(415);
        assertThat(broken.statusCode()).isEqualTo(400);
        assertThat(broken.asString()).contains("unreadable-pdf");
        assertThat(byHand.statusCode()).isEqualTo(409);
        assertThat(listed(code).get("items")).isEmpty();
    }

    private static JsonNode of(JsonNode found, String field) {
        for (JsonNode one : found.get("signatures")) {
            if (one.get("field").asText().equals(field)) {
                return one;
            }
        }
        throw new AssertionError(found);
    }

    private static String rescheduled() {
        String code = Province.received(COMMUNE, "2025-11-17T09:05:00+07:00");
        ObjectNode moved = event(code, "RESCHEDULED", "2025-11-19T09:00:00+07:00", "reason", "Chờ xác minh");
        ((ObjectNode) moved.get("data")).put("newDueAt", "2025-11-26T17:00:00+07:00");
        assertThat(Province.record(Role.HEAD, COMMUNE, moved).status()).isEqualTo(200);
        return code;
    }

    private static void record(String code, byte[] file) {
        ObjectNode signature = JSON.createObjectNode()
                .put("signatory", "LEADER")
                .put("name", "Trần Văn Bình")
                .put("certificate", "54:02:A1:C9")
                .put("signedAt", AT.toString());
        signature
                .putObject("file")
                .put("name", "van-ban.pdf")
                .put("mediaType", "application/pdf")
                .put("size", file.length)
                .put("sha256", Sha256.hex(file))
                .put("file", "forms/van-ban.pdf");
        assertThat(post("/api/v1/dossiers/" + code + "/forms/04/signatures", token(Role.HEAD, COMMUNE), signature)
                        .status())
                .isEqualTo(201);
    }

    private static byte[] printed(String code) {
        return RestAssured.given()
                .header("Authorization", "Bearer " + token(Role.HEAD, COMMUNE))
                .get("/api/v1/dossiers/" + code + "/forms/04")
                .asByteArray();
    }

    private static Response check(String code, byte[] file, String agency) {
        return send(
                code, "04", file, token(Role.OFFICER, agency), UUID.randomUUID().toString());
    }

    private static Response send(String code, String form, byte[] file, String token, String key) {
        return RestAssured.given()
                .header("Authorization", "Bearer " + token)
                .header("Idempotency-Key", key)
                .contentType("application/pdf")
                .body(file)
                .post("/api/v1/dossiers/" + code + "/forms/" + form + "/signed-files");
    }

    private static JsonNode listed(String code) throws IOException {
        return JSON.readTree(RestAssured.given()
                .header("Authorization", "Bearer " + token(Role.HEAD, COMMUNE))
                .get("/api/v1/dossiers/" + code + "/forms/04/signed-files")
                .asString());
    }
}
