package vn.cchc.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.cchc.local.DemoUser;

/** A task of two lead agencies is done when both are, a term runs from an event that is named, and everybody may read the plan. */
final class SharedPlanScene implements Scene {
    private static final String PLANS = "/api/v1/plans/";
    private static final String TASKS = "/api/v1/tasks/";
    private static final String PUBLISHED = "/api/v1/published-plans";
    private static final int TERM = 5;
    private static final int DAYS = 30;

    private final Api api;
    private final DemoUser manager;
    private final DemoUser justice;
    private final DemoUser reporter;
    private final Commune commune;
    private final Say say;
    private final LocalDate today;

    /** @param reporter of the commune */
    SharedPlanScene(DemoUser manager, DemoUser justice, DemoUser reporter, Commune commune, Say say) {
        this.api = commune.api();
        this.manager = manager;
        this.justice = justice;
        this.reporter = reporter;
        this.commune = commune;
        this.say = say;
        this.today = commune.now().toLocalDate();
    }

    @Override
    public void play() {
        PlanDesk desk = new PlanDesk(api, manager);
        String plan = desk.draft("Kế hoạch số hóa hộ tịch", "97/KH-UBND", today, Map.of());
        String shared = desk.add(
                plan,
                Map.of(
                        "title", "Đối chiếu dữ liệu hộ tịch với sổ giấy",
                        "leadAgencies", List.of(justice.agency(), commune.agency()),
                        "dueOn", today.plusDays(DAYS).toString()));
        String waiting = desk.add(
                plan,
                Map.of(
                        "title", "Nghiệm thu dữ liệu đã số hóa",
                        "leadAgencies", List.of(justice.agency()),
                        "deadlineText", "Trong 05 ngày làm việc kể từ khi nhận đủ hồ sơ"));
        desk.issue(plan);
        bothLead(shared);
        nameTheDay(waiting);
        publish(plan);
    }

    private void bothLead(String task) {
        JsonNode one = report(justice, task, "SUBMITTED");
        JsonNode ofOne = report(manager, task, "COMPLETED");
        JsonNode two = report(reporter, task, "SUBMITTED");
        JsonNode done = report(manager, task, "COMPLETED");
        List<JsonNode> parts = api.all(reporter, TASKS + task + "/lead-parts");
        DemoFailure.unless(
                one.at("/contents/0/leads/total").asInt() == 2
                        && one.at("/contents/0/leads/submitted").asInt() == 1
                        && ofOne.get("state").asText().equals("OPEN")
                        && ofOne.at("/contents/0/leads/completed").asInt() == 1
                        && two.get("state").asText().equals("SUBMITTED")
                        && done.get("state").asText().equals("COMPLETED"),
                "Of two leads the task is " + one + ", then " + ofOne + ", then " + two + ", at last " + done);
        DemoFailure.unless(
                parts.size() == 2
                        && parts.stream()
                                .allMatch(part -> part.get("state").asText().equals("COMPLETED")),
                "The parts of the leads are " + parts);
        say.line(
                "Hai cơ quan cùng chủ trì: %s xong trước nhưng nhiệm vụ chưa xong; %s xong nữa thì nhiệm vụ mới hoàn thành",
                parts.stream()
                        .filter(part -> part.get("agency").asText().equals(justice.agency()))
                        .map(part -> part.get("name").asText())
                        .findFirst()
                        .orElse(justice.agency()),
                commune.name());
    }

    private JsonNode report(DemoUser user, String task, String state) {
        return api.post(user, TASKS + task + "/progress", Map.of("state", state), 200);
    }

    /** Counted once more from the calendars as they are. */
    private void nameTheDay(String task) {
        JsonNode before = api.get(justice, TASKS + task);
        String path = TASKS + task + "/contents/1/event-days";
        Map<String, Object> day = Map.of("on", today.toString(), "document", "Biên bản bàn giao số 12");
        api.refusal(justice, path, day, 403, "forbidden");
        JsonNode named = api.post(manager, path, day, 200);
        WorkingDays days = WorkingDays.of(api, manager);
        LocalDate due = today;
        for (int counted = 0; counted < TERM; counted++) {
            due = days.after(due);
        }
        DemoFailure.unless(
                !before.path("dueOn").isTextual()
                        && before.at("/contents/0/dependsOn/amount").asInt() == TERM
                        && named.at("/contents/0/dueOn").asText().equals(due.toString())
                        && api.get(justice, path).size() == 1,
                "From " + before + " the term became " + named + ", counted was " + due);
        say.line(
                "Hạn “%s” chưa có ngày; ghi ngày nhận đủ hồ sơ là %s thì hạn là %s, đúng với số ngày làm việc đếm lại",
                before.get("deadlineText").asText(), Dates.day(today.toString()), Dates.day(due.toString()));
    }

    private void publish(String plan) {
        String path = PUBLISHED + "/" + plan;
        int before = api.tryGet(Gateway.CITIZEN, path).status();
        Map<String, Object> everybody = Map.of("distribution", List.of(), "signatures", List.of(), "published", true);
        api.putAsSeen(manager, PLANS + plan, PLANS + plan + "/papers", everybody);
        JsonNode read = api.get(Gateway.CITIZEN, path);
        List<JsonNode> tasks = api.all(Gateway.CITIZEN, path + "/tasks");
        boolean listed = api.all(Gateway.CITIZEN, PUBLISHED + "?year=" + today.getYear()).stream()
                .anyMatch(found -> found.get("id").asText().equals(plan));
        DemoFailure.unless(
                before == 404
                        && listed
                        && tasks.size() == 2
                        && tasks.stream().noneMatch(task -> task.has("progress") || task.has("responsible")),
                "Without an account the plan was " + before + ", now it is " + read + " with " + tasks);
        say.line(
                "Công khai kế hoạch số %s: ai cũng đọc được %d nhiệm vụ và thời hạn, không thấy tiến độ hay tên người phụ trách",
                read.get("number").asText(), tasks.size());
    }
}
