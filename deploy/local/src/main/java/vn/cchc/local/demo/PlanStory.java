package vn.cchc.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.cchc.local.DemoUser;
import vn.cchc.local.Stack;

/** The reform plan of the year: from the office's workbook to tasks with dates, some of them reported on. */
final class PlanStory {
    private static final int TASKS_REPORTED = 6;

    private final Api api;
    private final Stack target;
    private final Clock clock;
    private final Say say;

    PlanStory(Api api, Stack target, Clock clock, Say say) {
        this.api = api;
        this.target = target;
        this.clock = clock;
        this.say = say;
    }

    /** Imports, confirms and issues the plan; answers its id. */
    String play() {
        DemoUser manager = target.userWith("plan-manager", ProvinceYear.PROVINCE);
        int year = LocalDate.now(clock).getYear();
        AnnexPlan annex = AnnexPlan.ofYear(year);
        JsonNode preview = api.upload(
                manager,
                "/api/v1/plans/import",
                new Multipart()
                        .json("plan", api.write(annex.plan()))
                        .workbook("file", "ke-hoach-cchc-" + year + ".xlsx", PlanWorkbook.write(annex)),
                201);
        tellPreview(preview);
        JsonNode confirmed = api.post(
                manager,
                "/api/v1/plans/import/" + preview.get("importId").asText() + "/confirm",
                Map.of("decisions", decisions(preview)),
                201);
        String id = confirmed.get("id").asText();
        api.post(manager, "/api/v1/plans/" + id + "/issue", Map.of(), 200);
        say.line("Kế hoạch số %s đã ban hành, nhiệm vụ đã giao", annex.plan().number());
        reportOnSome(manager, id);
        return id;
    }

    private void tellPreview(JsonNode preview) {
        Map<String, Integer> byStatus = new TreeMap<>();
        preview.get("rows").forEach(row -> byStatus.merge(row.get("status").asText(), 1, Integer::sum));
        say.line("Đọc phụ lục .xlsx: %d dòng, %s", preview.get("rows").size(), Wording.rows(byStatus));
        Table table = new Table("Dòng", "Nhiệm vụ", "Thời gian ghi trong kế hoạch", "Hạn");
        List<JsonNode> rows = new ArrayList<>();
        preview.get("rows").forEach(rows::add);
        rows.stream().limit(6).forEach(row -> {
            JsonNode task = row.get("task");
            table.row(
                    row.get("row").asInt(),
                    task.path("title").asText(),
                    task.path("deadlineText").asText("—"),
                    dues(task.path("milestones")));
        });
        say.table(table);
        rows.stream()
                .filter(row -> !row.get("status").asText().equals("OK"))
                .limit(4)
                .forEach(row ->
                        say.line("Dòng %d cần người xem: %s", row.get("row").asInt(), row.get("remarks")));
    }

    private static String dues(JsonNode milestones) {
        List<String> dues = new ArrayList<>();
        milestones.forEach(milestone -> dues.add(
                milestone.path("due").isTextual()
                        ? Dates.day(milestone.get("due").asText())
                        : Wording.deadline(milestone.path("kind").asText())));
        return String.join("; ", dues);
    }

    /** Takes every row that a person has to look at as it was read. */
    static List<Map<String, Object>> decisions(JsonNode preview) {
        List<Map<String, Object>> decisions = new ArrayList<>();
        for (JsonNode row : preview.get("rows")) {
            if (!row.get("status").asText().equals("OK")) {
                decisions.add(Map.of("row", row.get("row").asInt(), "action", "ACCEPT"));
            }
        }
        return decisions;
    }

    /** A department reports its tasks; the plan's manager takes most of them as completed and sends one back. */
    private void reportOnSome(DemoUser manager, String plan) {
        DemoUser reporter = target.userWith("reporter", ProvinceYear.JUSTICE);
        JsonNode tasks = api.get(manager, "/api/v1/plans/" + plan + "/tasks?limit=200");
        int reported = 0;
        for (JsonNode task : tasks.get("items")) {
            if (reported < TASKS_REPORTED) {
                boolean own = contains(task.path("leadAgencies"), ProvinceYear.JUSTICE);
                complete(own ? reporter : manager, manager, task, reported == 1);
                reported++;
            }
        }
        say.line("%d nhiệm vụ được báo cáo, %d được công nhận hoàn thành", reported, reported - 1);
    }

    /** All contents are named: those whose day is yet to come aren't meant unasked. */
    private void complete(DemoUser reporter, DemoUser manager, JsonNode task, boolean sentBack) {
        String path = "/api/v1/tasks/" + task.get("id").asText() + "/progress";
        List<String> contents = task.get("contents").findValuesAsText("number");
        api.post(reporter, path, report("SUBMITTED", 100, "Đã có sản phẩm", contents), 200);
        String verdict = sentBack ? "OPEN" : "COMPLETED";
        String note = sentBack ? "Đề nghị bổ sung văn bản kèm theo" : "Đủ sản phẩm";
        api.post(manager, path, report(verdict, sentBack ? 60 : 100, note, contents), 200);
    }

    private static Map<String, Object> report(String state, int percent, String note, List<String> contents) {
        return Map.of(
                "state",
                state,
                "percent",
                percent,
                "note",
                note,
                "contents",
                contents.stream().map(Integer::valueOf).toList());
    }

    private static boolean contains(JsonNode array, String value) {
        for (JsonNode item : array) {
            if (item.asText().equals(value)) {
                return true;
            }
        }
        return false;
    }
}
