package vn.cchc.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cchc.dossier.Province.COMMUNE;
import static vn.cchc.dossier.Province.JUSTICE;
import static vn.cchc.dossier.Province.NEIGHBOUR;
import static vn.cchc.dossier.Province.event;
import static vn.cchc.dossier.Province.record;
import static vn.cchc.dossier.Province.token;

import com.fasterxml.jackson.databind.node.ObjectNode;
import vn.cchc.kit.identity.Role;
import vn.cchc.kit.testing.Tokens;
import vn.cchc.kit.testing.Wire;
import vn.cchc.kit.testing.Wire.Answer;

/**
 * A procedure of two legs: the commune has half a day, then the department appraises and signs; it may ask the neighbour.
 *
 * @param days of the whole; the appraisal and the opinion have as many as said, signing has one
 */
record Stepwise(String code, int days, int appraisal, int opinion) {

    /** Makes the province know it. */
    Stepwise establish() {
        Province.establish();
        Answer imported = Wire.send("POST", "/api/v1/procedures/import", "{\"procedures\":[" + published() + "]}")
                .token(Tokens.of(Role.ADMIN, "H90"))
                .answer();
        assertThat(imported.status()).as(imported.body()).isEqualTo(200);
        return this;
    }

    /** Takes a dossier in at the commune; returns its code. */
    String received(String at) {
        ObjectNode intake = Province.intake(COMMUNE).put("procedure", code).put("occurredAt", at);
        Answer answer = Province.post("/api/v1/dossiers", token(Role.COUNTER, COMMUNE), intake);
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer.json().get("code").asText();
    }

    /** The same, handed over to the department. */
    String forwarded(String receivedAt, String forwardedAt) {
        String dossier = received(receivedAt);
        must(record(Role.COUNTER, COMMUNE, event(dossier, "FORWARDED", forwardedAt, "to", JUSTICE)));
        return dossier;
    }

    static void must(Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    }

    private String published() {
        return Province.procedure(code, days)
                .replace("\"versions\"", "\"reason\":\"Quy trình nội bộ được điều chỉnh\",\"versions\"")
                .replace("\"channels\"", """
                "steps":[{"code":"B1","name":"Tiếp nhận","role":"COUNTER","leg":1,
                          "term":{"amount":4,"unit":"WORKING_HOUR"}},
                         {"code":"B2","name":"Thẩm định","agency":"%s","leg":2,
                          "term":{"amount":%d,"unit":"WORKING_DAY"}},
                         {"code":"B3","name":"Lấy ý kiến","agency":"%s","leg":2,"kind":"CONSULTATION",
                          "term":{"amount":%d,"unit":"WORKING_DAY"}},
                         {"code":"B4","name":"Ký duyệt","role":"HEAD","agency":"%s","leg":2,
                          "term":{"amount":1,"unit":"WORKING_DAY"}}],
                "channels\"""".formatted(JUSTICE, appraisal, NEIGHBOUR, opinion, JUSTICE));
    }
}
