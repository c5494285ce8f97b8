package vn.cchc.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import vn.cchc.local.DemoUser;

/** Reports owed, petitions and the index of services, each counted once more from the service that knows. */
final class DisciplineScene implements Scene {
    private static final Set<String> UNHANDLED = Set.of("RECEIVED", "CLASSIFIED", "AWAITING_SUPPLEMENT");
    private static final Map<String, String> COLUMNS =
            Map.of("ON_TIME", "onTime", "LATE", "late", "MISSING", "missing", "PENDING", "pending");
    private static final String PROGRESS = "2.1";

    private final ReportDesk desk;
    private final DemoUser manager;
    private final Commune commune;
    private final Say say;

    DisciplineScene(ReportDesk desk, DemoUser manager, Commune commune, Say say) {
        this.desk = desk;
        this.manager = manager;
        this.commune = commune;
        this.say = say;
    }

    @Override
    public void play() {
        reportsOwed();
        petitions();
        index();
    }

    private void reportsOwed() {
        Map<String, Integer> counted = new TreeMap<>();
        String asked = "?dueFrom=" + desk.from() + "&dueTo=" + desk.to();
        for (JsonNode owed : desk.api().all(manager, PeriodicScene.OWED + asked)) {
            String column = COLUMNS.get(owed.get("timeliness").asText());
            if (column != null) {
                counted.merge(column, 1, Integer::sum);
            }
        }
        commune.await("the reports owed to be counted as " + counted, () -> counted.equals(told()));
        say.line(
                "Kỷ luật báo cáo: đúng hạn %d, muộn %d, chưa nộp %d, chưa đến hạn %d; bằng danh sách của phần kế hoạch",
                counted.getOrDefault("onTime", 0),
                counted.getOrDefault("late", 0),
                counted.getOrDefault("missing", 0),
                counted.getOrDefault("pending", 0));
    }

    private Map<String, Integer> told() {
        JsonNode total = desk.report("reporting-discipline").get("total");
        Map<String, Integer> told = new TreeMap<>();
        COLUMNS.values().forEach(column -> told.put(column, total.get(column).asInt()));
        told.values().removeIf(count -> count == 0);
        return told;
    }

    private void petitions() {
        List<JsonNode> listed = desk.api().all(desk.analyst(), "/api/v1/petitions");
        long pending = listed.stream()
                .filter(petition -> UNHANDLED.contains(petition.get("state").asText()))
                .count();
        JsonNode[] report = new JsonNode[1];
        commune.await(listed.size() + " petitions, " + pending + " of them pending, in the report", () -> {
            report[0] = desk.report("petitions");
            return ReportDesk.figure(report[0], "/total") == listed.size()
                    && ReportDesk.figure(report[0], "/pending") == pending;
        });
        JsonNode units = desk.report("petitions?form=II.05b");
        DemoFailure.unless(
                units.get("total").equals(report[0].get("total"))
                        && units.get("rows").size() >= report[0].get("rows").size(),
                "Put together per unit the petitions are " + units + ", apart they are " + report[0]);
        say.line(
                "Biểu %s: %d phản ánh, kiến nghị, đã xử lý %d (đúng hạn %d), đang xử lý %d; bằng danh sách ở phần một cửa, và bằng biểu II.05b",
                report[0].get("form").asText(),
                listed.size(),
                ReportDesk.figure(report[0], "/handled"),
                ReportDesk.figure(report[0], "/handledOnTime"),
                pending);
    }

    /** Its points add up, and its share of progress is the one of the report on time. */
    private void index() {
        JsonNode index = desk.report("service-index");
        JsonNode measured = desk.report("explain?measure=progress").get("share");
        double points = 0;
        int without = 0;
        JsonNode progress = null;
        for (JsonNode group : index.get("groups")) {
            points += group.get("points").asDouble();
            for (JsonNode indicator : group.get("indicators")) {
                without += indicator.get("state").asText().equals("DATA") ? 0 : 1;
                progress = indicator.get("code").asText().equals(PROGRESS) ? indicator : progress;
            }
        }
        double percent = 100 * points / index.get("maxWithData").asDouble();
        DemoFailure.unless(
                Math.abs(points - index.get("points").asDouble()) < 0.01
                        && Math.abs(percent - index.get("percent").asDouble()) < 0.02
                        && progress != null
                        && measured.equals(progress.get("share"))
                        && index.get("complete").asBoolean() == (without == 0),
                "The index of services is " + index + ", progress was measured as " + measured);
        say.line(
                "Chỉ số phục vụ: %s/%s điểm của các chỉ tiêu có số liệu = %s%%; %d chỉ tiêu chưa có số liệu được nêu rõ, không đoán",
                index.get("points").asText(),
                index.get("maxWithData").asText(),
                index.get("percent").asText(),
                without);
    }
}
