package vn.cchc.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import vn.cchc.local.DemoUser;

/** An apology is released by two electronic signatures: the leader's first, then the organisation's (NĐ 30/2020/NĐ-CP). */
final class SignatureScene implements Scene {
    private static final String KIND = "APOLOGY";
    private static final String LEADER = "Rơ Châm Thảo";

    private final Api api;
    private final Commune commune;
    private final Forms forms;
    private final Say say;

    SignatureScene(Commune commune, Say say) {
        this.api = commune.api();
        this.commune = commune;
        this.forms = new Forms(api);
        this.say = say;
    }

    @Override
    public void play() {
        String code = api.all(Gateway.CITIZEN, "/api/v1/apologies?agency=" + commune.agency()).stream()
                .map(apology -> apology.get("dossier").asText())
                .findFirst()
                .orElseThrow(() -> new DemoFailure("There is no apology to sign"));
        JsonNode form = forms.of(commune.head(), code, KIND);
        DemoFailure.unless(!form.get("released").asBoolean(), "The apology is released without signatures: " + form);
        String path =
                "/api/v1/dossiers/" + code + "/forms/" + form.get("number").asText() + "/signatures";
        long event = form.get("event").asLong();
        String told = api.refusal(commune.head(), path, organisation(event), 409, "leader-signs-first");
        say.line("Văn bản xin lỗi về %s, cơ quan ký trước thủ trưởng: %s", code, told);
        api.refusal(commune.officer(), path, leader(event), 403, "forbidden");
        sign(commune.head(), path, leader(event));
        sign(commune.officer(), path, organisation(event));
        api.refusal(commune.head(), path, leader(event), 409, "form-signed-already");
        check(code);
    }

    private void sign(DemoUser user, String path, Map<String, Object> signature) {
        api.post(user, path, signature, 201);
    }

    private Map<String, Object> leader(long event) {
        return Map.of(
                "event",
                event,
                "signatory",
                "LEADER",
                "name",
                LEADER,
                "position",
                "CHỦ TỊCH",
                "certificate",
                "5402A1C9",
                "signedAt",
                signedAt());
    }

    private Map<String, Object> organisation(long event) {
        return Map.of(
                "event", event,
                "signatory", "ORGANISATION",
                "name", "UBND xã Ia Ring",
                "certificate", "5402A1CA",
                "signedAt", signedAt());
    }

    /** The apology was made a moment ago by the service's clock, which may be a little ahead of this one. */
    private String signedAt() {
        return commune.now().plusSeconds(1).toString();
    }

    private void check(String code) {
        JsonNode form = forms.of(commune.head(), code, KIND);
        String printed = forms.text(commune.officer(), code, KIND);
        DemoFailure.unless(
                form.get("released").asBoolean()
                        && form.get("signatures")
                                .findValuesAsText("signatory")
                                .equals(List.of("LEADER", "ORGANISATION")),
                "The signed apology is listed as " + form);
        DemoFailure.unless(
                printed.contains("Người ký số: " + LEADER) && printed.contains("Cơ quan ký số: UBND xã Ia Ring"),
                "The signatures are not on the printed apology: " + printed);
        say.line("Chủ tịch ký số, rồi cơ quan ký số: văn bản được phát hành, hai chữ ký in trên giấy");
    }
}
