package vn.cchc.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/** What was accepted and turns out not to be eligible is refused as a result, in a written notice with its reason. */
final class RefusedResultScene implements Scene {
    /** A household business: three working days. */
    private static final String BUSINESS = "1.001612";

    private static final String REASON = "Ngành nghề chưa đủ điều kiện về an toàn phòng cháy";
    private static final Citizen TRADER = new Citizen("Hoàng Thị Mận", "064090003002", "0905301002", "Thôn 4");

    private final Commune commune;
    private final Forms forms;
    private final Say say;

    RefusedResultScene(Commune commune, Say say) {
        this.commune = commune;
        this.forms = new Forms(commune.api());
        this.say = say;
    }

    @Override
    public void play() {
        String code = commune.receive(Sample.procedure(BUSINESS), TRADER, commune.now())
                .get("code")
                .asText();
        commune.record(commune.counter(), code, "FORWARDED", Map.of("to", commune.agency()));
        refused(code, "NOT_ACCEPTED", Map.of("reason", REASON), 409, "illegal-transition");
        refused(code, "FINISHED", Map.of("result", "REFUSED"), 422, "reason-missing");
        commune.record(commune.officer(), code, "FINISHED", Map.of("result", "REFUSED", "reason", REASON));
        JsonNode dossier = commune.dossier(code);
        String notice = forms.text(commune.officer(), code, "REFUSED_RESULT");
        DemoFailure.unless(
                dossier.get("state").asText().equals("FINISHED")
                        && dossier.get("outcome").asText().equals("REFUSED")
                        && dossier.get("nationalStatus").asInt() == 9
                        && notice.contains(REASON)
                        && notice.contains(TRADER.name()),
                "The refused dossier is " + dossier + ", its notice " + notice);
        new Signing(commune).sign(code, forms.of(commune.head(), code, "REFUSED_RESULT"));
        commune.record(commune.counter(), code, "RETURNED", Map.of("channel", "COUNTER"));
        DemoFailure.unless(
                forms.of(commune.head(), code, "REFUSED_RESULT").get("released").asBoolean()
                        && commune.dossier(code).get("state").asText().equals("RETURNED"),
                "The signed notice of " + code + " is not released, or the dossier not returned");
        say.line("%s đã giao giải quyết thì không còn “từ chối tiếp nhận” được; thiếu lý do cũng không ghi được", code);
        say.line("Từ chối giải quyết là một kết quả: thông báo bằng văn bản nêu lý do “%s”, ký số rồi trả", REASON);
    }

    private void refused(String code, String type, Map<String, Object> data, int status, String problem) {
        commune.api()
                .refusal(
                        commune.officer(),
                        "/api/v1/dossiers/" + code + "/events",
                        Commune.event(code, type, commune.now(), data),
                        status,
                        problem);
    }
}
