package vn.cchc.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.cchc.local.DemoUser;

/** What is not needed is cancelled with a reason, what is not done goes into the next year's plan once, quarter by quarter. */
final class CarryOverScene implements Scene {
    private static final String TASKS = "/api/v1/tasks/";

    private final Api api;
    private final DemoUser manager;
    private final DemoUser reporter;
    private final Commune commune;
    private final PlanDesk desk;
    private final Say say;
    private final LocalDate today;

    CarryOverScene(DemoUser manager, DemoUser reporter, Commune commune, Say say) {
        this.api = commune.api();
        this.manager = manager;
        this.reporter = reporter;
        this.commune = commune;
        this.desk = new PlanDesk(api, manager);
        this.say = say;
        this.today = commune.now().toLocalDate();
    }

    @Override
    public void play() {
        String plan = desk.draft("Kế hoạch số hóa của cấp xã", "74/KH-UBND", today, Map.of());
        String contest = desk.add(plan, dated("Hội thi tìm hiểu thủ tục hành chính"));
        String registers = desk.add(plan, dated("Số hóa sổ hộ tịch giai đoạn 2"));
        desk.issue(plan);
        cancel(contest);
        String next = desk.draft("Kế hoạch số hóa năm sau", "75/KH-UBND", today, Map.of("year", today.getYear() + 1));
        String quarterly = desk.add(
                next,
                Map.of(
                        "title", "Báo cáo số hóa hằng quý",
                        "leadAgencies", List.of(commune.agency()),
                        "deadlineText", "Hằng quý"));
        carry(registers, next);
        desk.issue(next);
        quarters(next, quarterly);
    }

    private Map<String, Object> dated(String title) {
        return PlanChanges.task(title, commune.agency(), today.plusDays(25));
    }

    private void cancel(String task) {
        String path = TASKS + task + "/cancellation";
        api.refusal(manager, path, Map.of("reason", " "), 400, "validation");
        api.refusal(reporter, path, Map.of("reason", "Ngại làm"), 403, "forbidden");
        JsonNode cancelled = api.post(manager, path, Map.of("reason", "Dừng vì phòng, chống bão lũ"), 200);
        JsonNode last = api.all(manager, TASKS + task + "/progress").get(0);
        DemoFailure.unless(
                cancelled.get("state").asText().equals("CANCELLED")
                        && last.toString().contains("bão lũ"),
                "The cancelled task is " + cancelled + ", in its history " + last);
        say.line(
                "Hủy «%s», có lý do; đơn vị được giao không tự hủy được",
                cancelled.get("title").asText());
    }

    private void carry(String task, String next) {
        String due = today.withDayOfYear(1).plusYears(1).plusMonths(2).toString();
        Map<String, Object> where = Map.of("plan", next, "dueOn", due);
        JsonNode carried = api.post(manager, TASKS + task + "/carry-over", where, 201);
        api.refusal(manager, TASKS + task + "/carry-over", where, 409, "task-carried-already");
        JsonNode former = api.get(manager, TASKS + task);
        DemoFailure.unless(
                carried.get("carriedFrom").asText().equals(task)
                        && former.get("carriedTo").equals(carried.get("id"))
                        && carried.get("dueOn").asText().equals(due),
                "The task was carried over as " + carried + " and is now " + former);
        say.line(
                "«%s» chuyển sang kế hoạch năm sau một lần, hạn mới %s, hai bên nối nhau",
                former.get("title").asText(), Dates.day(due));
    }

    /** Of four quarters one is done ahead of time and one is not needed: one of three, beside what was carried over. */
    private void quarters(String plan, String task) {
        JsonNode answers = api.patchAsSeen(manager, TASKS + task, Map.of("responsible", "Phó Chủ tịch UBND xã"));
        String path = TASKS + task + "/contents/1/progress";
        api.post(reporter, path, Map.of("state", "SUBMITTED", "note", "Đã gửi sớm"), 200);
        api.refusal(reporter, path, Map.of("state", "COMPLETED"), 403, "forbidden");
        api.post(manager, path, Map.of("state", "COMPLETED"), 200);
        api.post(manager, TASKS + task + "/cancellation", Map.of("content", 4, "reason", "Gộp vào báo cáo năm"), 200);
        JsonNode contents = api.get(manager, TASKS + task).get("contents");
        JsonNode total = api.get(manager, "/api/v1/plans/" + plan + "/roll-up").get("total");
        DemoFailure.unless(
                answers.get("responsible").asText().equals("Phó Chủ tịch UBND xã")
                        && contents.findValuesAsText("state").equals(List.of("COMPLETED", "OPEN", "OPEN", "CANCELLED"))
                        && total.get("planned").asInt() == 4
                        && total.get("completed").asInt() == 1,
                "The quarters are " + contents + ", the plan rolls up as " + total);
        say.line(
                "Báo cáo quý tách thành bốn nội dung: quý I xong, quý IV hủy; mức độ hoàn thành tính 1/4 nội dung còn lại của kế hoạch");
    }
}
