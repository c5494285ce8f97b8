package vn.cchc.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;

/** What was accepted stops without a result: by a decision, with the money paid back, in a notice signed twice. */
final class StopScene implements Scene {
    /** A permit to build a house: a fee of 75,000 đồng. */
    private static final String PERMIT = "1.009994";

    private static final int FEE = 75_000;
    private static final String PAID = "75.000";
    private static final Citizen OWNER = new Citizen("Đinh Văn Phước", "064090003001", "0905301001", "Thôn 2");

    private final Commune commune;
    private final Forms forms;
    private final Say say;

    StopScene(Commune commune, Say say) {
        this.commune = commune;
        this.forms = new Forms(commune.api());
        this.say = say;
    }

    @Override
    public void play() {
        String code = commune.receive(Sample.procedure(PERMIT), OWNER, commune.now())
                .get("code")
                .asText();
        commune.record(commune.counter(), code, "FORWARDED", Map.of("to", commune.agency()));
        commune.record(commune.officer(), code, "PAYMENT_REQUESTED", Map.of("amount", FEE));
        commune.record(commune.counter(), code, "PAID", Map.of("amount", FEE));
        refuseWithoutAReason(code);
        commune.record(commune.head(), code, "TERMINATED", decided());
        JsonNode dossier = commune.dossier(code);
        DemoFailure.unless(
                dossier.get("state").asText().equals("TERMINATED")
                        && dossier.get("finance").asText().equals("REFUNDED")
                        && dossier.get("clock").asText().equals("ENDED")
                        && dossier.get("outcome").asText().equals("TERMINATED")
                        && !dossier.get("missedDeadline").asBoolean(),
                "The stopped dossier is " + dossier);
        say.line("%s dừng giải quyết theo quyết định của xã, hoàn trả %s đồng đã nộp", code, PAID);
        sign(code);
    }

    private void refuseWithoutAReason(String code) {
        commune.api()
                .refusal(
                        commune.head(),
                        "/api/v1/dossiers/" + code + "/events",
                        Commune.event(code, "TERMINATED", commune.now(), Map.of()),
                        422,
                        "reason-missing");
    }

    private Map<String, Object> decided() {
        String today = commune.now().toLocalDate().toString();
        Map<String, Object> stop = Map.of(
                "askedBy",
                "APPLICANT",
                "askedOn",
                today,
                "decision",
                "Quyết định số 87/QĐ-UBND",
                "decidedOn",
                today,
                "refund",
                FEE);
        return Map.of("reason", "Khu đất có quyết định thu hồi, chủ hộ không xây nữa", "stop", stop);
    }

    /** Nothing leaves the house before the leader and the organisation have signed. */
    private void sign(String code) {
        String printed = forms.text(commune.officer(), code, "STOP_NOTICE");
        JsonNode unsigned = forms.of(commune.head(), code, "STOP_NOTICE");
        new Signing(commune).sign(code, unsigned);
        JsonNode signed = forms.of(commune.head(), code, "STOP_NOTICE");
        DemoFailure.unless(
                printed.contains("87/QĐ-UBND")
                        && printed.contains("hoàn trả: " + PAID + " đồng")
                        && !unsigned.get("released").asBoolean()
                        && signed.get("released").asBoolean()
                        && signed.get("signatures")
                                .findValuesAsText("signatory")
                                .equals(List.of("LEADER", "ORGANISATION")),
                "The notice says " + printed + " and is listed as " + signed);
        say.line(
                "Mẫu số %s “%s”: ghi quyết định, lý do, số tiền hoàn trả; phát hành sau hai chữ ký",
                signed.get("number").asText(), signed.get("title").asText());
    }
}
