package vn.cchc.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.cchc.local.DemoUser;

/** What happens to the tasks of an issued plan: a difficulty, a report, more time, a revision. */
final class PlanChanges {
    private static final int MORE_DAYS = 15;
    private static final String NEW_TASK = "Kiểm tra chéo giữa các xã";

    private final Api api;
    private final DemoUser manager;
    private final DemoUser unit;
    private final LocalDate today;
    private final Say say;

    PlanChanges(Api api, DemoUser manager, DemoUser unit, LocalDate today, Say say) {
        this.api = api;
        this.manager = manager;
        this.unit = unit;
        this.today = today;
        this.say = say;
    }

    static Map<String, Object> task(String title, String lead, LocalDate due) {
        return Map.of(
                "title", title,
                "area", "Cải cách thể chế",
                "leadAgencies", List.of(lead),
                "dueOn", due.toString(),
                "deliverables", List.of("Báo cáo"));
    }

    /**
     * @param reviewed a task of the unit
     * @param extended gets more time
     * @param removed is taken out of the plan
     */
    void play(String plan, String reviewed, String extended, String removed) {
        difficulty(plan, reviewed);
        complete(reviewed);
        sign(plan);
        extend(extended);
        revise(plan, removed);
    }

    private void difficulty(String plan, String task) {
        String path = "/api/v1/tasks/" + task + "/difficulties";
        JsonNode raised = api.post(unit, path, Map.of("text", "Chưa có hướng dẫn chấm tiêu chí về thể chế"), 201);
        JsonNode open = api.get(manager, "/api/v1/plans/" + plan + "/difficulties?state=OPEN");
        DemoFailure.unless(open.size() == 1, "The difficulty is not on the list of the plan: " + open);
        Map<String, Object> answer = Map.of("text", "Thực hiện theo Công văn 1203/SNV-CCHC");
        api.post(manager, path + "/" + raised.get("id").asText() + "/answer", answer, 200);
        JsonNode answered = api.get(unit, path).path(0);
        DemoFailure.unless(
                answered.path("state").asText().equals("ANSWERED"), "The difficulty was not answered: " + answered);
        say.line(
                "Khó khăn: %s — trả lời: %s",
                answered.get("text").asText(), answered.get("answer").asText());
    }

    /** To whom the document goes, and by whose certificate it was signed. */
    private void sign(String plan) {
        String path = "/api/v1/plans/" + plan;
        Map<String, Object> signature = Map.of(
                "organisation",
                "UBND tỉnh An Sơn",
                "certificateIssuer",
                "Ban Cơ yếu Chính phủ",
                "signedAt",
                today.atTime(9, 0).atOffset(OfficeDays.VIETNAM).toString());
        Map<String, Object> recipient =
                Map.of("name", "Sở Tư pháp", "agency", ProvinceYear.JUSTICE, "purpose", "thực hiện");
        api.putAsSeen(
                manager,
                path,
                path + "/papers",
                Map.of("distribution", List.of(recipient), "signatures", List.of(signature)));
        JsonNode read = api.get(unit, path + "/papers");
        DemoFailure.unless(
                read.at("/distribution/0/agency").asText().equals(ProvinceYear.JUSTICE)
                        && read.get("signatures").size() == 1,
                "The papers of the plan are " + read);
    }

    private void complete(String task) {
        String path = "/api/v1/tasks/" + task + "/progress";
        Map<String, Object> document = Map.of("name", "Báo cáo", "number", "9/BC-STP", "date", today.toString());
        api.post(unit, "/api/v1/tasks/" + task + "/deliverables", document, 201);
        api.post(unit, path, Map.of("state", "SUBMITTED", "percent", 100, "note", "Đã gửi báo cáo"), 200);
        api.post(manager, path, Map.of("state", "COMPLETED", "percent", 100, "note", "Đủ sản phẩm"), 200);
    }

    private void extend(String task) {
        String path = "/api/v1/tasks/" + task;
        String before = api.get(manager, path).get("dueOn").asText();
        String after = LocalDate.parse(before).plusDays(MORE_DAYS).toString();
        Map<String, Object> extension =
                Map.of("dueOn", after, "reason", "Chờ công bố thủ tục sửa đổi", "document", "12/UBND-NC");
        api.post(manager, path + "/extensions", extension, 200);
        JsonNode kept = api.get(manager, path + "/extensions").path(0);
        DemoFailure.unless(
                kept.path("previousDueOn").asText().equals(before)
                        && api.get(manager, path).get("dueOn").asText().equals(after),
                "The extension was kept as " + kept);
        say.line(
                "Gia hạn từ %s đến %s, lý do: %s",
                Dates.day(before), Dates.day(after), kept.get("reason").asText());
    }

    private void revise(String plan, String removed) {
        String path = "/api/v1/plans/" + plan + "/versions";
        Map<String, Object> revision = Map.of(
                "revises",
                1,
                "reason",
                "Theo kết luận kiểm tra",
                "document",
                "45/QĐ-UBND",
                "head",
                Map.of("title", "Kế hoạch cải thiện Chỉ số cải cách hành chính (sửa đổi)"),
                "added",
                List.of(task(NEW_TASK, ProvinceYear.COUNTERS.get(2), today.plusDays(MORE_DAYS))),
                "removed",
                List.of(removed));
        api.post(manager, path, revision, 201);
        JsonNode difference = api.get(manager, path + "/2/difference");
        boolean told = difference.get("added").size() == 1
                && difference.at("/removed/0/task").asText().equals(removed)
                && difference.at("/head/0/field").asText().equals("title");
        DemoFailure.unless(told, "The revision differs in " + difference);
        int versions = api.get(manager, path).size();
        int before = api.get(manager, path + "/1").get("tasks").size();
        DemoFailure.unless(
                before == 3 && versions == 2, "The version before the revision now has " + before + " tasks");
        say.line(
                "Sửa đổi theo %s: bỏ «%s», thêm «%s»; bản đã ban hành vẫn xem được",
                "45/QĐ-UBND",
                difference.at("/removed/0/title").asText(),
                difference.at("/added/0/title").asText());
    }
}
