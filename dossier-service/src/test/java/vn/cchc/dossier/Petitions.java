package vn.cchc.dossier;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import vn.cchc.kit.identity.Role;
import vn.cchc.kit.testing.Tokens;
import vn.cchc.kit.testing.Wire;
import vn.cchc.kit.testing.Wire.Answer;

/** Petitioners and staff of the service tests; every petitioner calls from an address of their own. */
final class Petitions {

    static final String PATH = "/api/v1/petitions";
    static final String NAME = "Trần Thị Bình";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final AtomicInteger ADDRESSES = new AtomicInteger();

    private Petitions() {}

    static ObjectNode petition(String agency) {
        ObjectNode petition = JSON.createObjectNode()
                .put("level", "COMMUNE")
                .put("about", "BEHAVIOUR")
                .put("attitude", true)
                .put("agency", agency)
                .put("subject", "Thái độ tiếp công dân")
                .put("content", "Cán bộ yêu cầu nộp thêm giấy tờ không có trong quy định");
        petition.putObject("petitioner").put("type", "PERSON").put("name", NAME).put("phone", "0987654321");
        return petition;
    }

    static String newAddress() {
        int number = ADDRESSES.incrementAndGet();
        return "10.90." + number / 250 + "." + (1 + number % 250);
    }

    /** From somebody without an account. */
    static Answer handIn(JsonNode petition, String key, String address) {
        return Wire.send("POST", PATH, petition.toString())
                .header("Idempotency-Key", key)
                .header("X-Forwarded-For", address)
                .answer();
    }

    static JsonNode handedIn(String agency) {
        Answer answer = handIn(petition(agency), UUID.randomUUID().toString(), newAddress());
        if (answer.status() != 201) {
            throw new IllegalStateException(answer.body());
        }
        return answer.json();
    }

    static Answer act(Role role, String agency, String code, String... fields) {
        ObjectNode command = JSON.createObjectNode();
        for (int i = 0; i < fields.length; i += 2) {
            command.put(fields[i], fields[i + 1]);
        }
        if (command.has("fault")) {
            command.put("fault", Boolean.parseBoolean(command.get("fault").asText()));
        }
        return Wire.send("POST", PATH + "/" + code + "/events", command.toString())
                .token(Tokens.of(role, agency))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .answer();
    }

    /** What the petitioner sends with code and verifier. */
    static Answer follow(String path, String code, String verifier, String text) {
        return said(path, code, verifier, text).answer();
    }

    /** The same with a key, for sending it again. */
    static Answer follow(String path, String code, String verifier, String text, String key) {
        return said(path, code, verifier, text).header("Idempotency-Key", key).answer();
    }

    private static Wire said(String path, String code, String verifier, String text) {
        ObjectNode body = JSON.createObjectNode().put("code", code).put("verifier", verifier);
        if (text != null) {
            body.put("text", text);
        }
        return Wire.send("POST", "/api/v1/petition-tracking" + path, body.toString())
                .header("X-Forwarded-For", newAddress());
    }

    static Answer get(String path, Role role, String agency) {
        return Wire.get(path).token(Tokens.of(role, agency)).answer();
    }
}
