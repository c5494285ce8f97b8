package vn.cchc.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import vn.cchc.local.DemoUser;

/**
 * Events a reader might have missed are published again as they were, and dead letters sent back; whoever had them drops
 * them, which the recounts of the reports that follow show.
 */
final class ReplayScene implements Scene {
    private static final String ANNUAL_PLAN = "412/KH-UBND";
    private static final String NO_DEAD_LETTERS = "Replayed 0 dead letters";

    private final Api api;
    private final DemoUser admin;
    private final Commune commune;
    private final Script script;
    private final Say say;

    ReplayScene(DemoUser admin, Commune commune, Script script, Say say) {
        this.api = commune.api();
        this.admin = admin;
        this.commune = commune;
        this.script = script;
        this.say = say;
    }

    @Override
    public void play() {
        JsonNode dossier = api.get(admin, "/api/v1/dossiers?limit=1&agency=" + commune.agency())
                .at("/items/0");
        String code = dossier.get("code").asText();
        int events = commune.happened(code).size();
        requireAll("/api/v1/dossier-events/replays", "cchc.dossier-events.v1", code, events);
        requireAll("/api/v1/plan-events/replays", "cchc.task-events.v1", issuedTask(), 1);
        say.line(
                "Phát lại đủ %d sự kiện của %s và sự kiện đầu của một nhiệm vụ, giữ nguyên mã và số thứ tự: báo cáo không cộng thêm gì",
                events, code);
        requireKept("/api/v1/dossier-events/kept", "cchc.dossier-events.v1");
        requireKept("/api/v1/plan-events/kept", "cchc.task-events.v1");
        List<String> said = script.run("replay", "cchc.task-events.v1");
        DemoFailure.unless(
                said.stream().anyMatch(line -> line.contains(NO_DEAD_LETTERS)),
                "There are dead letters of tasks: " + said);
        JsonNode gaps = api.get(admin, "/api/v1/facts/gaps").get("items");
        DemoFailure.unless(gaps.isEmpty(), "Events are missing at the reports: " + gaps);
        say.line("Không có thư chết nào phải gửi lại, báo cáo không thiếu sự kiện nào");
    }

    /** Of a draft nothing was ever told. */
    private String issuedTask() {
        String plan = api.all(admin, "/api/v1/plans").stream()
                .filter(found -> found.path("number").asText().equals(ANNUAL_PLAN)
                        && found.get("state").asText().equals("ISSUED"))
                .findFirst()
                .orElseThrow(() -> new DemoFailure("The annual plan is not listed"))
                .get("id")
                .asText();
        return api.get(admin, "/api/v1/plans/" + plan + "/tasks?limit=1")
                .at("/items/0/id")
                .asText();
    }

    private void requireKept(String path, String topic) {
        JsonNode page = api.get(admin, path + "?limit=1&topic=" + topic);
        DemoFailure.unless(
                page.at("/items/0/sequence").asText().equals("1")
                        && page.get("keptForGood").asBoolean(),
                "The first event of " + topic + " is not kept: " + page);
    }

    private void requireAll(String path, String topic, String subject, int last) {
        Map<String, Object> asked = Map.of("topic", topic, "subject", subject, "from", 1, "to", last);
        JsonNode answer = api.post(admin, path, asked, 200);
        List<Integer> published = IntStream.range(0, answer.get("republished").size())
                .mapToObj(index -> answer.get("republished").get(index).asInt())
                .toList();
        List<Integer> all = IntStream.rangeClosed(1, last).boxed().toList();
        DemoFailure.unless(
                published.equals(all) && answer.get("absent").isEmpty(),
                "Of " + subject + " was published again " + answer);
    }
}
