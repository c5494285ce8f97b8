package vn.cchc.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.cchc.local.DemoUser;

/** Work that never ends needs a word each period and is never overdue; work with a number is done when it is reached. */
final class ContinuousScene implements Scene {
    private static final String PLANS = "/api/v1/plans/";
    private static final String TASKS = "/api/v1/tasks/";

    private final Api api;
    private final DemoUser admin;
    private final DemoUser manager;
    private final DemoUser reporter;
    private final Commune commune;
    private final Commune silent;
    private final Say say;
    private final LocalDate today;

    /** @param reporter of the first commune; nobody reports for the other */
    ContinuousScene(DemoUser admin, DemoUser manager, DemoUser reporter, List<Commune> communes, Say say) {
        this.admin = admin;
        this.manager = manager;
        this.reporter = reporter;
        this.commune = communes.get(0);
        this.silent = communes.get(1);
        this.api = commune.api();
        this.say = say;
        this.today = commune.now().toLocalDate();
    }

    @Override
    public void play() {
        PlanDesk desk = new PlanDesk(api, manager);
        LocalDate newYear = today.withDayOfYear(1);
        String plan = desk.draft("Kế hoạch tuyên truyền cải cách hành chính", "18/KH-UBND", newYear, Map.of());
        Map<String, Object> broadcast = Map.of(
                "title",
                "Phát thanh chuyên mục cải cách hành chính",
                "leadAgencies",
                List.of(commune.agency(), silent.agency()),
                "deadlineText",
                "Thường xuyên");
        Map<String, Object> online = Map.of(
                "title", "Nâng tỷ lệ hồ sơ trực tuyến",
                "leadAgencies", List.of(commune.agency()),
                "dueOn", today.plusDays(25).toString(),
                "targets", List.of(target(40)));
        String continuous = desk.add(plan, broadcast);
        String counted = desk.add(plan, online);
        desk.issue(plan);
        shorten();
        statuses(plan, continuous);
        targets(counted);
    }

    private void statuses(String plan, String task) {
        int months = api.get(manager, PLANS + "status-periods").at("/0/months").asInt();
        api.post(reporter, TASKS + task + "/progress", Map.of("note", "Đã phát 12 buổi"), 200);
        JsonNode now = api.get(manager, PLANS + plan + "/statuses");
        DemoFailure.unless(
                now.get("given").asInt() == 1
                        && now.get("open").asInt() == 1
                        && now.get("missing").asInt() == 0,
                "The statuses of the present period are " + now);
        JsonNode all = api.get(manager, TASKS + task + "/statuses").get("items");
        long missing = missing(all);
        long before = 2L * ((today.getMonthValue() - 1) / months);
        JsonNode read = api.get(manager, TASKS + task);
        DemoFailure.unless(
                missing == before
                        && read.get("continuous").asBoolean()
                        && read.path("overdueSince").isNull(),
                missing + " statuses are missing instead of " + before + ", the task is " + read);
        say.line(
                "Nhiệm vụ thường xuyên, mỗi kỳ %d tháng một lần: %s đã báo cáo, %s chưa; %d lượt của các kỳ trước bị bỏ, nhưng không bao giờ quá hạn",
                months, commune.agency(), silent.agency(), missing);
    }

    /** How long a period is, is data: shorter in two years' time, and this year's statuses stay as they are. */
    private void shorten() {
        String from = today.withDayOfYear(1).plusYears(2).toString();
        Map<String, Object> monthly = Map.of("months", 1, "legalBasis", "Quy chế báo cáo của UBND tỉnh");
        String path = PLANS + "status-periods/" + from;
        Api.expect(200, "PUT", path, api.tryPut(admin, path, monthly, null));
        JsonNode rules = api.get(manager, PLANS + "status-periods");
        DemoFailure.unless(rules.findValuesAsText("effectiveFrom").contains(from), "The periods are " + rules);
    }

    private static long missing(JsonNode statuses) {
        return statuses.findValuesAsText("standing").stream()
                .filter("MISSING"::equals)
                .count();
    }

    private void targets(String task) {
        JsonNode below = reach(task, 39.5);
        JsonNode met = reach(task, 41);
        JsonNode raised =
                api.putAsSeen(manager, TASKS + task, TASKS + task + "/targets", Map.of("targets", List.of(target(45))));
        DemoFailure.unless(
                !below.at("/targets/0/met").asBoolean(true)
                        && met.at("/targets/0/met").asBoolean()
                        && raised.at("/targets/0/value").asInt() == 45
                        && !raised.at("/targets/0/met").asBoolean(),
                "Short of the target it was " + below + ", beyond it " + met + ", raised " + raised);
        say.line("Chỉ tiêu trên 40%%: 39,5%% chưa đạt, 41%% đạt; tỉnh nâng lên 45%% thì lại là chưa đạt");
    }

    private JsonNode reach(String task, double value) {
        Map<String, Object> reached = Map.of("value", value, "on", today.toString());
        return api.post(reporter, TASKS + task + "/targets/1/reached", reached, 200);
    }

    private static Map<String, Object> target(int percent) {
        return Map.of(
                "name", "Tỷ lệ hồ sơ trực tuyến",
                "comparison", "MORE_THAN",
                "value", percent,
                "unit", "%");
    }
}
