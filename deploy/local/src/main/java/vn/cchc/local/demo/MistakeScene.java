package vn.cchc.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import vn.cchc.local.DemoUser;

/**
 * An apology for a mistake leaves the appointment; a new appointment further away than the rule allows is the head's to
 * decide, with a reason that stays in the history (NĐ 61/2018/NĐ-CP, Điều 19).
 */
final class MistakeScene implements Scene {
    /** Support for a funeral: five working days. */
    private static final String FUNERAL = "1.001731";

    private static final int TERM = 5;
    private static final Citizen FAMILY = new Citizen("Kpuih Thanh", "064090003005", "0905301005", "Làng O Gia");

    private final Api api;
    private final DemoUser admin;
    private final Commune commune;
    private final Say say;

    MistakeScene(DemoUser admin, Commune commune, Say say) {
        this.api = commune.api();
        this.admin = admin;
        this.commune = commune;
        this.say = say;
    }

    @Override
    public void play() {
        JsonNode receipt = commune.receive(Sample.procedure(FUNERAL), FAMILY, commune.now());
        String code = receipt.get("code").asText();
        commune.record(commune.counter(), code, "FORWARDED", Map.of("to", commune.agency()));
        apologise(code, receipt.get("dueAt"));
        override(code, receipt.get("dueAt").asText());
    }

    private void apologise(String code, JsonNode dueAt) {
        Map<String, Object> mistake = Map.of(
                "kind", "ERROR",
                "cause", "STAFF_ERROR",
                "reason", "Ghi sai họ tên người mất trên giấy tiếp nhận",
                "signer", "Chủ tịch UBND xã");
        String path = "/api/v1/dossiers/" + code + "/apologies";
        api.refusal(commune.counter(), path, mistake, 403, "forbidden");
        JsonNode made = api.post(commune.head(), path, mistake, 201);
        JsonNode told = FAMILY.track(api, code).at("/apologies/0");
        List<JsonNode> listed = published(code);
        DemoFailure.unless(
                made.get("kind").asText().equals("ERROR")
                        && made.get("newDueAt").isNull()
                        && commune.dossier(code).get("dueAt").equals(dueAt)
                        && told.path("reason").asText().equals(mistake.get("reason"))
                        && listed.size() == 1
                        && !listed.toString().contains(FAMILY.name()),
                "The apology for a mistake is " + made + ", told as " + told + ", published as " + listed);
        say.line(
                "%s xin lỗi vì sai sót (không phải trễ hạn): ngày hẹn giữ nguyên %s, người dân đọc được lý do, danh sách công khai không có tên ai",
                code, Dates.moment(dueAt.asText()));
    }

    private void override(String code, String promised) {
        Map<String, Object> far = ExtensionScene.extended(api, admin, promised, TERM + 3);
        String events = "/api/v1/dossiers/" + code + "/events";
        String told = api.refusal(
                commune.head(),
                events,
                Commune.event(code, "RESCHEDULED", commune.now(), far),
                422,
                "reschedule-too-long");
        far.put("override", "Đường vào làng sạt lở, Chủ tịch tỉnh công bố tình huống khẩn cấp");
        commune.record(commune.head(), code, "RESCHEDULED", far);
        JsonNode own = api.get(commune.officer(), "/api/v1/dossiers/" + code + "/apologies")
                .get("items");
        JsonNode deadline = api.get(commune.officer(), "/api/v1/dossiers/" + code + "/deadline");
        JsonNode last = deadline.get("versions").get(deadline.get("versions").size() - 1);
        DemoFailure.unless(
                own.findValuesAsText("kind").equals(List.of("ERROR", "LATE"))
                        && own.findValuesAsText("number").equals(List.of("1", "2"))
                        && last.get("override").asText().equals(far.get("override"))
                        && deadline.get("originalDueAt").asText().equals(promised),
                "After the override the apologies are " + own + ", the last appointment " + last);
        say.line("Hẹn lại dài hơn thời hạn ban đầu: %s", told);
        say.line(
                "Chủ tịch xã quyết định ngoại lệ, có lý do lưu trong lịch sử: %s → %s",
                Dates.moment(promised), Dates.moment(last.get("dueAt").asText()));
    }

    private List<JsonNode> published(String code) {
        return api.all(Gateway.CITIZEN, "/api/v1/apologies?agency=" + commune.agency()).stream()
                .filter(apology -> apology.get("dossier").asText().equals(code))
                .toList();
    }
}
