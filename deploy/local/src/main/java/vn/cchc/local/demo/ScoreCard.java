package vn.cchc.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import vn.cchc.local.DemoUser;

/** The scorecard of one commune on its way from the self-score to the final result. */
final class ScoreCard {
    static final String COMPLETION = "cddh.kh";
    static final String INSPECTED = "cddh.kt";

    private final Api api;
    private final DemoUser manager;
    private final DemoUser reporter;
    private final DemoUser head;
    private final String path;

    ScoreCard(DemoUser manager, DemoUser reporter, Commune commune, String id) {
        this.api = commune.api();
        this.manager = manager;
        this.reporter = reporter;
        this.head = commune.head();
        this.path = "/api/v1/scorecards/" + id;
    }

    /** What the systems themselves know about the criteria that name a source. */
    JsonNode suggestions() {
        return api.get(reporter, path + "/suggestions").get("suggestions");
    }

    /** In percent; a card without evidence is not taken. */
    void selfScore(int completed, int inspected) {
        api.putAsSeen(reporter, path, path + "/self-score", lines(completed, inspected, List.of()));
        Api.Answer refused = api.tryPostAsSeen(reporter, path, path + "/steps", Map.of("action", "SUBMIT"));
        DemoFailure.unless(refused.status() == 422, "A card without evidence was answered " + refused.status());
        List<Map<String, Object>> evidence = List.of(Map.of("name", "Báo cáo kết quả", "number", "215/BC-UBND"));
        api.putAsSeen(reporter, path, path + "/self-score", lines(completed, inspected, evidence));
        step(reporter, "SUBMIT");
        step(head, "CONFIRM");
    }

    private static Map<String, Object> lines(int completed, int inspected, List<Map<String, Object>> evidence) {
        return Map.of("lines", List.of(line(COMPLETION, completed, evidence), line(INSPECTED, inspected, evidence)));
    }

    private static Map<String, Object> line(String criterion, int share, List<Map<String, Object>> evidence) {
        return Map.of(
                "criterion", criterion,
                "measure", Map.of("numerator", share, "denominator", 100),
                "evidence", evidence);
    }

    /** The appraiser gives other points for a criterion, and the commune says what it has to say. */
    void appraise(String criterion, double points, String reason, String explanation) {
        Map<String, Object> verdict = Map.of("criterion", criterion, "points", points, "reason", reason);
        api.putAsSeen(manager, path, path + "/appraisal", Map.of("lines", List.of(verdict)));
        step(manager, "FINISH_APPRAISAL");
        Map<String, Object> text = Map.of("criterion", criterion, "text", explanation);
        api.putAsSeen(head, path, path + "/explanation", Map.of("lines", List.of(text)));
        step(head, "FINISH_EXPLANATION");
    }

    /** The office has the last word, and says why. */
    void decide(String criterion, double points, String reason) {
        Map<String, Object> verdict = Map.of("criterion", criterion, "points", points, "reason", reason);
        api.putAsSeen(manager, path, path + "/decision", Map.of("lines", List.of(verdict)));
    }

    void agree() {
        step(manager, "FINISH_APPRAISAL");
        step(head, "FINISH_EXPLANATION");
    }

    /** Answers the card as it stands for good. */
    JsonNode finish() {
        step(manager, "FINISH");
        List<String> steps = api.all(head, path + "/history").stream()
                .map(entry -> entry.path("action").asText())
                .toList();
        DemoFailure.unless(
                steps.indexOf("SUBMIT") >= 0 && steps.indexOf("SUBMIT") < steps.indexOf("FINISH"),
                "The history of the scorecard is " + steps);
        return api.get(head, path);
    }

    private void step(DemoUser user, String action) {
        api.postAsSeen(user, path, path + "/steps", Map.of("action", action));
    }
}
