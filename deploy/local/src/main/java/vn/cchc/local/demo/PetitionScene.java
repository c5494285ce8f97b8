package vn.cchc.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Map;

/** A petition about how somebody was received: answered, made public, and the violation behind it laid to its leader. */
final class PetitionScene implements Scene {
    private static final String LEADER = "pct.iaring";

    private final Api api;
    private final Commune commune;
    private final Say say;

    PetitionScene(Commune commune, Say say) {
        this.api = commune.api();
        this.commune = commune;
        this.say = say;
    }

    @Override
    public void play() {
        String code = answer();
        recordViolation(code);
    }

    private String answer() {
        Map<String, Object> petition = Map.of(
                "channel", "COUNTER",
                "level", "COMMUNE",
                "about", "BEHAVIOUR",
                "attitude", true,
                "agency", commune.agency(),
                "subject", "Hướng dẫn hồ sơ chưa rõ",
                "content", "Tôi phải đến hai lần vì lần đầu không được hướng dẫn đủ giấy tờ.",
                "petitioner", Map.of("type", "PERSON", "name", "Ksor Oanh", "phone", "0905765432"));
        JsonNode slip = api.post(commune.counter(), "/api/v1/petitions", petition, 201);
        String code = slip.get("code").asText();
        step(code, Map.of("type", "CLASSIFIED"));
        step(
                code,
                Map.of(
                        "type", "ANSWERED",
                        "text", "UBND xã đã nhắc nhở và niêm yết lại thành phần hồ sơ.",
                        "fault", true,
                        "measure", "REMINDER"));
        step(
                code,
                Map.of(
                        "type", "PUBLISHED",
                        "question", "Bộ phận một cửa hướng dẫn hồ sơ chưa đầy đủ.",
                        "text", "UBND xã đã niêm yết lại thành phần hồ sơ và nhắc nhở công chức."));
        say.line(
                "Phản ánh %s, hạn trả lời %s: đã phân loại, trả lời và công khai",
                code, Dates.moment(slip.get("answerDueAt").asText()));
        return code;
    }

    /** For heads only, with the leader who answers for the counter. */
    private void requireListed(JsonNode recorded) {
        String path = "/api/v1/violations?agency=" + commune.agency();
        Api.refused("GET", path, api.tryGet(commune.counter(), path), 403, "forbidden");
        boolean listed = api.all(commune.head(), path).contains(recorded);
        boolean named = api.all(commune.head(), "/api/v1/counter-leaders?agency=" + commune.agency()).stream()
                .anyMatch(leader -> leader.get("leader").asText().equals(LEADER));
        DemoFailure.unless(listed && named, "The violation is listed: " + listed + ", its leader: " + named);
    }

    private void step(String code, Map<String, Object> event) {
        api.post(commune.officer(), "/api/v1/petitions/" + code + "/events", event, 200);
    }

    private void recordViolation(String petition) {
        LocalDate today = commune.now().toLocalDate();
        String newYear = today.withDayOfYear(1).toString();
        Map<String, Object> leader = Map.of("agency", commune.agency(), "leader", LEADER, "effectiveFrom", newYear);
        api.post(commune.head(), "/api/v1/counter-leaders", leader, 201);
        Map<String, Object> violation = Map.of(
                "agency",
                commune.agency(),
                "kind",
                "PAPERS_OUTSIDE_RULES",
                "officer",
                "cv.hotich01",
                "petition",
                petition,
                "occurredOn",
                today.toString(),
                "description",
                "Yêu cầu nộp thêm giấy xác nhận cư trú không có trong thành phần hồ sơ.");
        JsonNode recorded = api.post(commune.head(), "/api/v1/violations", violation, 201);
        DemoFailure.unless(
                recorded.get("leader").asText().equals(LEADER)
                        && recorded.get("petition").asText().equals(petition),
                "The violation was recorded as " + recorded);
        requireListed(recorded);
        say.line("Ghi nhận vi phạm (đòi giấy tờ ngoài quy định) gắn với %s, lãnh đạo phụ trách %s", petition, LEADER);
    }
}
