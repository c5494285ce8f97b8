package vn.cchc.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import vn.cchc.local.DemoUser;

/** What scored low becomes a task of next year's plan, once; what others measured stands beside it with both ranks. */
final class WeakScene implements Scene {
    private static final String SETS = "/api/v1/criteria-sets";

    private final Api api;
    private final DemoUser manager;
    private final Commune weak;
    private final Say say;
    private final int year;

    /** @param weak the commune that was given less than the set asks for */
    WeakScene(DemoUser manager, Commune weak, Say say) {
        this.api = weak.api();
        this.manager = manager;
        this.weak = weak;
        this.say = say;
        this.year = weak.now().getYear();
    }

    @Override
    public void play() {
        String set = ScoringScene.set(api, manager);
        int limit = api.get(manager, SETS + "/" + set).at("/set/weakBelow").asInt();
        JsonNode found = weak(set);
        remedy(set, found, limit);
        placesGained();
    }

    private void remedy(String set, JsonNode found, int limit) {
        String path = SETS + "/" + set + "/remediation-plan";
        Map<String, Object> plan = Map.of(
                "title",
                "Kế hoạch khắc phục tiêu chí thấp điểm",
                "year",
                year + 1,
                "dueOn",
                weak.now().toLocalDate().plusMonths(6).toString());
        JsonNode drafted = api.post(manager, path, plan, 201);
        String told = api.refusal(manager, path, plan, 409, "nothing-weak");
        JsonNode tasks = api.get(manager, "/api/v1/plans/" + drafted.get("plan").asText() + "/tasks")
                .get("items");
        JsonNode tied = weak(set);
        DemoFailure.unless(
                !found.isEmpty()
                        && found.findValues("percent").stream().allMatch(percent -> percent.asDouble() < limit)
                        && found.findValuesAsText("agency").contains(weak.agency())
                        && drafted.get("tasks").asInt() == found.size()
                        && tasks.size() == found.size()
                        && tied.findValues("task").size() == found.size()
                        && tied.findValues("task").stream()
                                .allMatch(task -> task.path("id").isTextual()),
                "Weak are " + found + ", drafted was " + drafted + ", the tasks are " + tasks);
        say.line(
                "%d tiêu chí dưới %d%% điểm thành nhiệm vụ của kế hoạch khắc phục: «%s»",
                found.size(), limit, tasks.at("/0/title").asText());
        say.line("Lập lần nữa: %s", told);
    }

    private JsonNode weak(String set) {
        return api.get(manager, SETS + "/" + set + "/weak-criteria").get("items");
    }

    /** "Down six places" was said of the rise from 11 to 5: the change is computed from both ranks, never typed. */
    private void placesGained() {
        result(year - 1, 11, 80.11);
        result(year, 5, 84.61);
        JsonNode shown = api.get(manager, path(year));
        boolean listed = api.all(manager, "/api/v1/index-results").contains(shown);
        DemoFailure.unless(
                listed
                        && shown.get("placesGained").asInt() == 6
                        && shown.get("valueGained").asDouble() == 4.5,
                "The index of the province beside the year before is " + shown);
        say.line(
                "PAR INDEX của tỉnh: hạng %d/%d, tăng %d bậc và %s điểm so với năm trước, máy tự tính",
                shown.at("/result/rank").asInt(),
                shown.at("/result/ranked").asInt(),
                shown.get("placesGained").asInt(),
                shown.get("valueGained").asText());
    }

    private void result(int indexYear, int rank, double value) {
        Map<String, Object> given =
                Map.of("rank", rank, "ranked", 34, "value", value, "document", "Quyết định 345/QĐ-BNV công bố chỉ số");
        api.put(manager, path(indexYear), given);
    }

    private String path(int indexYear) {
        return "/api/v1/index-results/PAR_INDEX/" + indexYear + "/" + manager.agency();
    }
}
