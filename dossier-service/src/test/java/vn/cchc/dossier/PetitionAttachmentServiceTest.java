package vn.cchc.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.cchc.dossier.Petitions.act;
import static vn.cchc.dossier.Petitions.get;
import static vn.cchc.dossier.Petitions.handIn;
import static vn.cchc.dossier.Petitions.newAddress;
import static vn.cchc.dossier.Province.COMMUNE;
import static vn.cchc.dossier.Province.NEIGHBOUR;
import static vn.cchc.kit.testing.ProblemAssert.assertProblem;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cchc.kit.identity.Role;
import vn.cchc.kit.messaging.CloudEvent;
import vn.cchc.kit.messaging.CloudEvents;
import vn.cchc.kit.reference.ReplicatedAgencies;
import vn.cchc.kit.testing.KafkaResource;
import vn.cchc.kit.testing.TestTopics;
import vn.cchc.kit.testing.Tokens;
import vn.cchc.kit.testing.Wire;
import vn.cchc.kit.testing.Wire.Answer;

/** What goes along with petitions and answers, and whom a petition about a closed agency goes to. */
@QuarkusTest
class PetitionAttachmentServiceTest {

    private static final String SHA = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";
    private static final String CLOSED = "H90.31";
    private static final String SPLIT = "H90.32";

    @Inject
    ReplicatedAgencies agencies;

    @Inject
    Sql sql;

    @BeforeEach
    void establish() {
        Province.establish();
    }

    @Test
    void whatIsSentAlongIsReadByThoseWhoHandleItAndByNobodyElse() {
        // Given
        ObjectNode petition = with(Petitions.petition(COMMUNE), "giay-hen.jpg");
        Answer handedIn = handIn(petition, UUID.randomUUID().toString(), newAddress());
        assertThat(handedIn.status()).as(handedIn.body()).isEqualTo(201);
        JsonNode slip = handedIn.json();
        String code = slip.get("code").asText();
        act(Role.OFFICER, COMMUNE, code, "type", "CLASSIFIED");
        act(Role.OFFICER, COMMUNE, code, "type", "SUPPLEMENT_REQUESTED", "text", "Gửi thêm ảnh");
        Answer supplemented = said("/supplements", slip, with(Province.JSON.createObjectNode(), "anh.png"));
        ObjectNode answer = with(Province.JSON.createObjectNode(), "ket-luan.pdf")
                .put("type", "ANSWERED")
                .put("text", "Đã kiểm tra")
                .put("fault", false);

        // When
        Answer answered = Wire.send("POST", Petitions.PATH + "/" + code + "/events", answer.toString())
                .token(Tokens.of(Role.HEAD, COMMUNE))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .answer();

        // Then
        JsonNode view = get(Petitions.PATH + "/" + code, Role.OFFICER, COMMUNE).json();
        JsonNode history = get(Petitions.PATH + "/" + code + "/events", Role.OFFICER, COMMUNE)
                .json();
        JsonNode followed =
                Petitions.follow("", code, slip.get("verifier").asText(), null).json();
        assertThat(supplemented.status()).as(supplemented.body()).isEqualTo(200);
        assertThat(answered.status()).as(answered.body()).isEqualTo(200);
        assertThat(view.at("/attachments/0/name").asText()).isEqualTo("giay-hen.jpg");
        assertThat(view.at("/attachments/0/sha256").asText()).isEqualTo(SHA);
        assertThat(history.at("/items/3/attachments/0/name").asText()).isEqualTo("anh.png");
        assertThat(followed.at("/attachments/0/name").asText()).isEqualTo("ket-luan.pdf");
        assertProblem(get(Petitions.PATH + "/" + code + "/events", Role.OFFICER, NEIGHBOUR), 404, "not-found");
        assertThat(sql.query("select count(*) from outbox_entry where subject = '" + code
                        + "' and envelope ~ 'giay-hen|anh.png|ket-luan'"))
                .isEqualTo("0");
    }

    @ParameterizedTest
    @CsvSource({
        "sha256, abc",
        "mediaType, image",
        "file, https://evil.example/x",
        "file, ../../etc/passwd",
        "file, a/../b",
    })
    void anAttachmentIsAKeyWithAChecksum(String field, String value) {
        // Given
        ObjectNode petition = with(Petitions.petition(COMMUNE), "giay-hen.jpg");
        ((ObjectNode) petition.at("/attachments/0")).put(field, value);

        // When
        Answer answer = handIn(petition, UUID.randomUUID().toString(), newAddress());

        // Then
        assertProblem(answer, 400, "validation").at("/attachments/0/" + field);
    }

    @Test
    void aClassificationHasNothingToSendAlong() {
        // Given
        String code = Petitions.handedIn(COMMUNE).get("code").asText();
        ObjectNode command =
                with(Province.JSON.createObjectNode(), "giay-hen.jpg").put("type", "CLASSIFIED");

        // When
        Answer answer = Wire.send("POST", Petitions.PATH + "/" + code + "/events", command.toString())
                .token(Tokens.of(Role.OFFICER, COMMUNE))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .answer();

        // Then
        assertProblem(answer, 400, "validation").at("/attachments");
    }

    @Test
    void aPetitionAboutAClosedAgencyGoesToTheOneThatTookOver() {
        // Given
        closed(CLOSED, COMMUNE);
        closed(SPLIT, COMMUNE, NEIGHBOUR);

        // When
        JsonNode slip = Petitions.handedIn(CLOSED);
        Answer several = handIn(Petitions.petition(SPLIT), UUID.randomUUID().toString(), newAddress());

        // Then
        JsonNode view = get(Petitions.PATH + "/" + slip.get("code").asText(), Role.OFFICER, COMMUNE)
                .json();
        assertThat(view.get("agency").asText()).isEqualTo(COMMUNE);
        assertProblem(several, 422, "agency-not-in-force").at("/agency");
    }

    private void closed(String code, String... successors) {
        ObjectNode data = Province.JSON
                .createObjectNode()
                .put("code", code)
                .put("name", "Huyện " + code)
                .put("kind", "DISTRICT")
                .put("path", "H90/" + code)
                .put("validTo", "2025-06-30");
        for (String successor : successors) {
            data.withArray("successors").add(successor);
        }
        CloudEvent event = new CloudEvent(
                UUID.randomUUID(),
                "/plan-service",
                "vn.cchc.agency.changed.v1",
                code,
                1,
                Instant.parse("2025-06-30T00:00:00Z"),
                data);
        new TestTopics(KafkaResource.bootstrap()).send("cchc.agencies.v1", code, CloudEvents.write(event));
        await().atMost(Duration.ofSeconds(30)).until(() -> agencies.find(code).isPresent());
    }

    private static ObjectNode with(ObjectNode body, String name) {
        body.putArray("attachments")
                .addObject()
                .put("name", name)
                .put("mediaType", "image/jpeg")
                .put("size", 183_204)
                .put("sha256", SHA)
                .put("file", "pakn/2025/11/5f3c");
        return body;
    }

    private static Answer said(String path, JsonNode slip, ObjectNode body) {
        body.set("code", slip.get("code"));
        body.set("verifier", slip.get("verifier"));
        return Wire.send(
                        "POST",
                        "/api/v1/petition-tracking" + path,
                        body.put("text", "Ảnh kèm theo").toString())
                .header("X-Forwarded-For", newAddress())
                .answer();
    }
}
