package vn.cchc.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import vn.cchc.local.DemoUser;

/** What people agree to is a text with a version; who takes it back is asked no more (Luật 91/2025/QH15). */
final class ConsentScene implements Scene {
    private static final String CONSENTS = "/api/v1/consents";
    private static final String TEXTS = CONSENTS + "/texts";
    private static final String SURVEY = "SURVEY";
    /** A birth: one working day. */
    private static final String BIRTH = "1.001193";

    private static final Citizen MOTHER = new Citizen("Vũ Thị Thơ", "064090003014", "0905301014", "Thôn 8");

    private final Api api;
    private final DemoUser admin;
    private final Commune commune;
    private final Say say;
    private final LocalDate today;

    ConsentScene(DemoUser admin, Commune commune, Say say) {
        this.api = commune.api();
        this.admin = admin;
        this.commune = commune;
        this.say = say;
        this.today = commune.now().toLocalDate();
    }

    @Override
    public void play() {
        String version = writeText();
        String code = commune.receive(Sample.procedure(BIRTH), MOTHER, commune.now())
                .get("code")
                .asText();
        commune.record(commune.officer(), code, "FINISHED", Map.of("result", "GRANTED"));
        commune.record(commune.counter(), code, "RETURNED", Map.of("channel", "COUNTER"));
        api.refusal(commune.counter(), CONSENTS, said(code, true, "KHONG-CO"), 422, "unknown-consent-text");
        say(code, true, version);
        boolean asked = new Respondents(commune).include(MOTHER);
        say(code, false, version);
        JsonNode read = api.get(commune.counter(), CONSENTS + "?dossier=" + code);
        DemoFailure.unless(
                asked
                        && !new Respondents(commune).include(MOTHER)
                        && read.get("agreed").isEmpty()
                        && read.get("items").findValuesAsText("given").equals(List.of("false", "true")),
                "Asked while she agreed: " + asked + "; afterwards her consents are " + read);
        say.line("Người dân đồng ý tham gia khảo sát theo nội dung %s, rồi đổi ý: tên rời danh sách ngay", version);
        say.line("Hai lần nói đều còn lưu với phiên bản nội dung và thời điểm; không dòng nào bị sửa");
    }

    /** A text people were shown is never changed; another one is another version. */
    private String writeText() {
        String version = "KHAO-SAT-" + today;
        Map<String, Object> text = new HashMap<>(Map.of(
                "version",
                version,
                "purpose",
                SURVEY,
                "effectiveFrom",
                today.toString(),
                "text",
                "Tôi bằng lòng để xã gọi hỏi ý kiến về lần làm thủ tục này; tôi có thể rút lại lúc nào cũng được."));
        api.refusal(commune.head(), TEXTS, text, 403, "forbidden");
        api.post(admin, TEXTS, text, 201);
        text.put("text", "Nội dung khác");
        api.refusal(admin, TEXTS, text, 409, "consent-text-exists");
        JsonNode texts = api.get(commune.counter(), TEXTS).get("items");
        String shown = StreamSupport.stream(texts.spliterator(), false)
                .filter(found -> found.get("purpose").asText().equals(SURVEY))
                .map(found -> found.get("version").asText())
                .findFirst()
                .orElse("");
        DemoFailure.unless(shown.equals(version), "The counter shows the text " + shown);
        say.line("Tỉnh ban hành nội dung xin đồng ý %s; nội dung đã đưa cho người dân không sửa được", version);
        return version;
    }

    private void say(String code, boolean given, String version) {
        api.post(commune.counter(), CONSENTS, said(code, given, version), 201);
    }

    private static Map<String, Object> said(String code, boolean given, String version) {
        return Map.of("dossier", code, "purpose", SURVEY, "given", given, "textVersion", version, "channel", "COUNTER");
    }
}
