package vn.cchc.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import vn.cchc.local.DemoUser;

/** What the reports say of plans, plans owed, inspections, scorecards and targets is what plan-service itself counts. */
final class PlanReportScene implements Scene {
    private static final String PLANS = "/api/v1/plans/";
    private static final String REPORT =
            ReportDesk.REPORTS + "plan-progress?groupBy=agency&agency=" + ProvinceYear.PROVINCE;
    private static final List<String> COUNTS =
            List.of("planned", "completed", "onTime", "late", "overdue", "withoutDate");

    private final ReportDesk desk;
    private final DemoUser manager;
    private final Commune commune;
    private final Say say;

    PlanReportScene(ReportDesk desk, DemoUser manager, Commune commune, Say say) {
        this.desk = desk;
        this.manager = manager;
        this.commune = commune;
        this.say = say;
    }

    @Override
    public void play() {
        progress();
        childPlans();
        inspections();
        scorecards();
        targets();
    }

    /** Plan by plan and agency by agency; the list of what is late has as many lines as the agencies have late parts. */
    private void progress() {
        List<String> differences = new ArrayList<>();
        JsonNode[] report = new JsonNode[1];
        commune.await("the progress of plans to be as plan-service counts it", () -> {
            report[0] = desk.api().get(manager, REPORT);
            differences.clear();
            report[0].get("plans").forEach(plan -> differences.addAll(differences(plan)));
            return differences.isEmpty();
        });
        int late = 0;
        for (JsonNode group : report[0].get("groups")) {
            String agency = group.at("/group/code").asText();
            boolean listed = agency.isEmpty() || agency.startsWith(ProvinceYear.PROVINCE);
            late += listed ? group.at("/contents/overdue").asInt() : 0;
        }
        long lines =
                desk.api().all(manager, ReportDesk.REPORTS + "late-milestones?agency=" + ProvinceYear.PROVINCE).stream()
                        .filter(milestone -> milestone.get("origin").asText().equals("PLAN"))
                        .count();
        DemoFailure.unless(lines == late, "Late are " + late + " parts of plans, listed are " + lines);
        say.line(
                "Tiến độ %d kế hoạch theo từng nội dung và từng cơ quan chủ trì bằng số của phần kế hoạch; %d phần việc quá hạn",
                report[0].get("plans").size(), late);
    }

    private List<String> differences(JsonNode plan) {
        JsonNode rollUp = desk.api().get(manager, PLANS + plan.get("plan").asText() + "/roll-up?by=agency");
        List<String> differences = new ArrayList<>(different(plan, rollUp.get("total")));
        for (JsonNode group : plan.get("groups")) {
            String agency = group.at("/group/code").asText();
            if (agency.isEmpty()) {
                continue;
            }
            JsonNode row = find(rollUp.get("rows"), "key", agency);
            differences.addAll(different(group.get("contents"), row));
        }
        return differences;
    }

    private static List<String> different(JsonNode told, JsonNode counted) {
        return COUNTS.stream()
                .filter(count -> told.get(count).asLong() != counted.path(count).asLong(-1))
                .map(count -> count + " of " + told + " is not that of " + counted)
                .toList();
    }

    private static JsonNode find(JsonNode rows, String field, String value) {
        return StreamSupport.stream(rows.spliterator(), false)
                .filter(row -> row.path(field).asText("").equals(value))
                .findFirst()
                .orElseThrow(() -> new DemoFailure("There is no " + value + " among " + rows));
    }

    private void childPlans() {
        JsonNode report = desk.api().get(manager, ReportDesk.REPORTS + "child-plans?agency=" + ProvinceYear.PROVINCE);
        for (JsonNode plan : report.get("plans")) {
            JsonNode listed = desk.api().get(manager, PLANS + plan.get("plan").asText() + "/child-plans");
            for (JsonNode unit : plan.get("units")) {
                JsonNode same = find(
                        listed.get("items"), "agency", unit.at("/unit/code").asText());
                DemoFailure.unless(
                        same.get("state").asText().equals(unit.get("state").asText()),
                        "A plan owed is " + unit + " in the report, " + same + " where it is kept");
            }
        }
        JsonNode total = report.get("total");
        DemoFailure.unless(total.get("owed").asInt() > 0, "No plan is owed in " + report);
        say.line(
                "Kế hoạch các đơn vị phải ban hành: %d, đã có %d, còn thiếu %d",
                total.get("owed").asInt(),
                total.get("issued").asInt() + total.get("late").asInt(),
                total.get("missing").asInt());
    }

    private void inspections() {
        String year = "from=" + desk.to().withDayOfYear(1) + "&to=" + desk.to();
        JsonNode report = desk.api()
                .get(manager, ReportDesk.REPORTS + "inspections?" + year + "&agency=" + ProvinceYear.PROVINCE);
        JsonNode kept = desk.api()
                .get(manager, "/api/v1/findings/indicators?agency=" + ProvinceYear.PROVINCE)
                .get("counts");
        for (String count : List.of("findings", "detected", "recommended", "handling", "done", "overdue")) {
            DemoFailure.unless(
                    report.at("/total/" + count).asInt() == kept.get(count).asInt(),
                    "Findings are " + report.get("total") + " in the report, " + kept + " where they are kept");
        }
        say.line(
                "Vấn đề phát hiện qua kiểm tra: %d, đã xử lý hoặc kiến nghị %d, hoàn thành xử lý %d; hai tỷ lệ không phải một",
                kept.get("findings").asInt(),
                report.at("/answered/part").asInt(),
                report.at("/completed/part").asInt());
    }

    private void scorecards() {
        JsonNode report = desk.api()
                .get(
                        manager,
                        ReportDesk.REPORTS + "scorecards?year=" + desk.to().getYear() + "&agency="
                                + ProvinceYear.PROVINCE);
        List<JsonNode> ranked = new ArrayList<>();
        report.get("sets").forEach(set -> set.get("units").forEach(ranked::add));
        ranked.removeIf(unit -> !unit.path("rank").isInt());
        DemoFailure.unless(
                !ranked.isEmpty()
                        && ranked.stream().allMatch(unit -> unit.path("band").isTextual()),
                "Scorecards with a rank are " + ranked + " of " + report);
        say.line(
                "Chấm điểm năm %d: %d đơn vị có hạng, hạng 1 là %s (%s)",
                report.get("year").asInt(),
                ranked.size(),
                ranked.get(0).at("/unit/name").asText(),
                ranked.get(0).get("band").asText());
    }

    /** One target was kept with the figure it is held against, the others only in words. */
    private void targets() {
        JsonNode measured = desk.report("explain?measure=on-time").get("share");
        List<JsonNode> rows = new ArrayList<>();
        desk.report("targets").get("rows").forEach(rows::add);
        List<JsonNode> named = rows.stream()
                .filter(row -> row.path("measure").asText("").equals("on-time"))
                .toList();
        boolean guessed = rows.stream()
                .anyMatch(row -> !row.hasNonNull("measure")
                        && !row.get("standing").asText().equals("NO_DATA"));
        DemoFailure.unless(
                !named.isEmpty() && !guessed && named.get(0).get("share").equals(measured),
                "The targets stand at " + rows + ", on time are " + measured);
        JsonNode beside = desk.report("on-time").at("/total/0/targets");
        DemoFailure.unless(
                named.get(0).equals(beside.path(0)),
                "Beside the share on time stand " + beside + ", /reports/targets has " + named);
        say.line(
                "Chỉ tiêu “trên 90%%” đặt cạnh tỷ lệ đúng hạn %d/%d: %s; chỉ tiêu chưa gắn số liệu thì không đoán",
                measured.get("part").asInt(),
                measured.get("of").asInt(),
                named.get(0).get("standing").asText().equals("MET") ? "đạt" : "chưa đạt");
    }
}
