package vn.cchc.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import vn.cchc.local.DemoUser;
import vn.cchc.local.Stack;

/** Shows plan progress, remediation, form II.06a and the overdue list, and checks them against a recount. */
final class Figures {
    private static final int DAYS_SHOWN = 90;
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Api api;
    private final Stack target;
    private final Clock clock;
    private final Say say;

    Figures(Api api, Stack target, Clock clock, Say say) {
        this.api = api;
        this.target = target;
        this.clock = clock;
        this.say = say;
    }

    List<String> show() {
        DemoUser analyst = target.userWith("analyst", ProvinceYear.PROVINCE);
        DemoUser manager = target.userWith("plan-manager", ProvinceYear.PROVINCE);
        LocalDate to = LocalDate.now(clock);
        LocalDate from = to.minusDays(DAYS_SHOWN);
        say.chapter("Chờ các mốc hẹn trôi qua và sự kiện quá hạn đi qua Kafka");
        Recount recount = waitForReports(analyst, from, to);
        Set<String> remediated = waitForRemediation(manager, recount);
        List<String> failures = new ArrayList<>();
        failures.addAll(showProgress(manager, to));
        failures.addAll(showRemediation(manager));
        failures.addAll(recount.shortfalls());
        failures.addAll(showResolution(analyst, from, to, recount));
        failures.addAll(showOverdue(analyst, recount));
        if (!remediated.equals(recount.missed())) {
            failures.add("Remediation tasks list " + remediated.size() + " dossiers, overdue were "
                    + recount.missed().size());
        }
        return failures;
    }

    /** The reports follow the counters by the time an event takes; they are right once they hold every dossier. */
    private Recount waitForReports(DemoUser analyst, LocalDate from, LocalDate to) {
        Recount[] last = new Recount[1];
        Pauses.until("the reports to hold every dossier", clock, PATIENCE, () -> {
            last[0] = Recount.of(api, target, from, to);
            JsonNode report = resolution(analyst, from, to);
            JsonNode overdue = overdue(analyst);
            return last[0].differences(report).isEmpty()
                    && last[0].overdueDifferences(codes(overdue)).isEmpty();
        });
        say.line("Đã đếm lại %d hồ sơ từ dossier-service", last[0].dossiers());
        return last[0];
    }

    private Set<String> waitForRemediation(DemoUser manager, Recount recount) {
        Set<String> listed = new TreeSet<>();
        Pauses.until("remediation tasks for every overdue dossier", clock, PATIENCE, () -> {
            listed.clear();
            for (JsonNode task : api.get(manager, "/api/v1/tasks?origin=REMEDIATION&limit=200")
                    .get("items")) {
                api.get(manager, "/api/v1/tasks/" + task.get("id").asText() + "/dossiers?limit=200")
                        .get("items")
                        .forEach(item -> addLate(listed, item));
            }
            return listed.equals(recount.missed());
        });
        return listed;
    }

    /** A dossier that turned out to be on time, because its counter's event came late, is no longer owed. */
    private static void addLate(Set<String> listed, JsonNode item) {
        if (!item.path("clearedAt").isTextual()) {
            listed.add(item.get("dossier").asText());
        }
    }

    private List<String> showProgress(DemoUser manager, LocalDate today) {
        say.chapter("Tiến độ kế hoạch");
        Table table =
                new Table("Kế hoạch", "Nội dung", "Hoàn thành", "Đúng hạn", "Muộn", "Quá hạn", "Không có hạn", "Tỷ lệ");
        List<String> failures = new ArrayList<>();
        JsonNode plans = api.get(manager, "/api/v1/reports/plan-progress?agency=" + ProvinceYear.PROVINCE)
                .get("plans");
        if (plans.isEmpty()) {
            failures.add("There is no plan");
        }
        for (JsonNode plan : plans) {
            failures.addAll(PlanRecount.of(api, manager, plan.get("plan").asText(), today)
                    .differences(plan));
            table.row(
                    plan.path("title").asText(plan.path("plan").asText()),
                    plan.get("planned").asInt(),
                    plan.get("completed").asInt(),
                    plan.get("onTime").asInt(),
                    plan.get("late").asInt(),
                    plan.get("overdue").asInt(),
                    plan.get("withoutDate").asInt(),
                    plan.path("share").isNumber()
                            ? Shares.percent(plan.get("share").asDouble())
                            : "—");
        }
        say.table(table);
        return failures;
    }

    private List<String> showRemediation(DemoUser manager) {
        say.chapter("Nhiệm vụ khắc phục do hồ sơ quá hạn mở ra");
        Table table = new Table("Cơ quan", "Nhiệm vụ", "Hạn", "Trạng thái");
        for (JsonNode task :
                api.get(manager, "/api/v1/tasks?origin=REMEDIATION&limit=200").get("items")) {
            table.row(
                    task.path("leadAgencies").path(0).asText(),
                    task.path("title").asText(),
                    task.path("dueOn").isTextual() ? Dates.day(task.get("dueOn").asText()) : "—",
                    task.path("state").asText());
        }
        say.table(table);
        return table.isEmpty() ? List.of("No remediation task was opened") : List.of();
    }

    private List<String> showResolution(DemoUser analyst, LocalDate from, LocalDate to, Recount recount) {
        say.chapter("Biểu II.06a theo lĩnh vực, từ " + Dates.day(from.toString()) + " đến " + Dates.day(to.toString()));
        JsonNode report = resolution(analyst, from, to);
        ResolutionTable shown = new ResolutionTable(report);
        say.table(shown.table());
        List<String> failures = new ArrayList<>(shown.brokenIdentities());
        failures.addAll(recount.differences(report));
        say.line(
                failures.isEmpty()
                        ? "3=4+5+6, 7=8+9+10, 11=12+13, 3=7+11 ở mọi dòng; tổng bằng số đếm lại từng hồ sơ"
                        : "Sai: " + failures);
        return failures;
    }

    private List<String> showOverdue(DemoUser analyst, Recount recount) {
        say.chapter("Hồ sơ đang quá hạn");
        JsonNode overdue = overdue(analyst);
        Table table = new Table("Hồ sơ", "Thủ tục", "Cơ quan chậm", "Hẹn trả", "Ngày làm việc quá hạn");
        int shown = 0;
        for (JsonNode item : overdue.get("items")) {
            if (shown++ < 12) {
                table.row(
                        item.get("dossier").asText(),
                        item.path("procedure").isTextual()
                                ? item.get("procedure").asText()
                                : item.path("procedure").path("name").asText(),
                        item.get("faultAgency").asText(),
                        Dates.moment(item.get("dueAt").asText()),
                        item.path("workingDaysLate").asText("—"));
            }
        }
        say.table(table);
        say.line(
                "Tất cả: %d hồ sơ đang quá hạn, do %d công chức phụ trách",
                overdue.get("count").asInt(), overdue.get("groups").size());
        List<String> failures = new ArrayList<>(recount.overdueDifferences(codes(overdue)));
        if (!overdue.path("next").isTextual()
                && overdue.get("count").asInt() != overdue.get("items").size()) {
            failures.add("The officers' counts don't add up to the overdue list: " + overdue.get("groups"));
        }
        failures.addAll(new LatenessCheck(WorkingDays.of(api, analyst)).differences(overdue));
        return failures;
    }

    private JsonNode resolution(DemoUser analyst, LocalDate from, LocalDate to) {
        return api.get(
                analyst,
                "/api/v1/reports/dossier-resolution?from=" + from + "&to=" + to + "&agency=" + ProvinceYear.PROVINCE
                        + "&groupBy=field");
    }

    private JsonNode overdue(DemoUser analyst) {
        return api.get(
                analyst, "/api/v1/reports/overdue-dossiers?limit=200&groupBy=officer&agency=" + ProvinceYear.PROVINCE);
    }

    private static Set<String> codes(JsonNode overdue) {
        Set<String> codes = new TreeSet<>();
        overdue.get("items").forEach(item -> codes.add(item.get("dossier").asText()));
        return codes;
    }
}
