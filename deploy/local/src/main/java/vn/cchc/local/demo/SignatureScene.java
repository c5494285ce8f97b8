package vn.cchc.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** An apology is released by two electronic signatures: the leader's first, then the organisation's (NĐ 30/2020/NĐ-CP). */
final class SignatureScene implements Scene {
    private static final String KIND = "APOLOGY";

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
        Signing signing = new Signing(commune);
        String path = Signing.path(code, form);
        String told = api.refusal(commune.head(), path, signing.organisation(form), 409, "leader-signs-first");
        say.line("Văn bản xin lỗi về %s, cơ quan ký trước thủ trưởng: %s", code, told);
        api.refusal(commune.officer(), path, signing.leader(form), 403, "forbidden");
        signing.sign(code, form);
        api.refusal(commune.head(), path, signing.leader(form), 409, "form-signed-already");
        check(code);
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
                printed.contains("Người ký số: " + Signing.LEADER)
                        && printed.contains("Cơ quan ký số: UBND " + commune.name()),
                "The signatures are not on the printed apology: " + printed);
        say.line("Chủ tịch ký số, rồi cơ quan ký số: văn bản được phát hành, hai chữ ký in trên giấy");
    }
}
