package vn.cchc.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import vn.cchc.local.DemoUser;

/** A report owed every month: one commune is late and has to do it again, the other was on time on paper. */
final class PeriodicScene implements Scene {
    static final String DUTIES = "/api/v1/reporting-duties";
    static final String OWED = "/api/v1/owed-reports";
    static final String COLLECTOR = "H90.10";
    private static final String PERIODS = "/api/v1/report-periods";
    private static final int DAYS_BACK = 70;

    private final Api api;
    private final DemoUser manager;
    private final DemoUser reporter;
    private final Commune late;
    private final Commune punctual;
    private final Say say;
    private final LocalDate today;

    /** @param reporter of the commune that is late */
    PeriodicScene(DemoUser manager, DemoUser reporter, List<Commune> communes, Say say) {
        this.manager = manager;
        this.reporter = reporter;
        this.late = communes.get(0);
        this.punctual = communes.get(1);
        this.api = late.api();
        this.say = say;
        this.today = late.now().toLocalDate();
    }

    @Override
    public void play() {
        String duty = api.post(manager, DUTIES, duty(today.minusDays(DAYS_BACK), 3), 201)
                .get("id")
                .asText();
        List<JsonNode> opened = api.all(manager, PERIODS + "?duty=" + duty);
        JsonNode period = opened.stream()
                .filter(found ->
                        LocalDate.parse(found.get("collectionDue").asText()).isBefore(today))
                .max(Comparator.comparing(found -> found.get("to").asText()))
                .orElseThrow(() -> new DemoFailure("No month has passed: " + opened));
        DemoFailure.unless(
                period.get("to").asText().endsWith("-14")
                        && period.get("from").asText().endsWith("-15"),
                "A month of the calendar of reports is " + period);
        say.line(
                "Báo cáo tháng theo NĐ 09/2019/NĐ-CP tự mở %d kỳ; kỳ %s–%s phải nộp trước hết ngày %s",
                opened.size(),
                Dates.day(period.get("from").asText()),
                Dates.day(period.get("to").asText()),
                Dates.day(period.get("collectionDue").asText()));
        takeIn(period.get("id").asText(), period.get("collectionDue").asText());
        changeTerms(duty, period);
        new LockedPeriod(api, manager, today, say)
                .play(period.get("id").asText(), owed(period.get("id").asText(), late));
    }

    /** From tomorrow on two more days; what is owed already stays as it was. */
    private void changeTerms(String duty, JsonNode period) {
        String path = DUTIES + "/" + duty;
        api.putAsSeen(manager, path, path, duty(today.plusDays(1), 5));
        JsonNode versions = api.get(manager, path + "/versions");
        boolean owing = api.all(late.head(), DUTIES).stream()
                .anyMatch(found -> found.get("id").asText().equals(duty));
        JsonNode after = api.get(manager, PERIODS + "/" + period.get("id").asText());
        DemoFailure.unless(
                owing
                        && versions.findValuesAsText("effectiveFrom")
                                .equals(List.of(
                                        today.minusDays(DAYS_BACK).toString(),
                                        today.plusDays(1).toString()))
                        && after.get("collectionDue").equals(period.get("collectionDue")),
                "The terms of the duty are " + versions + ", the period is now " + after);
        say.line("Từ ngày mai thêm 2 ngày để nộp: hai phiên bản của chế độ báo cáo đều còn, kỳ đã qua không đổi");
    }

    private Map<String, Object> duty(LocalDate from, int days) {
        Map<String, Object> terms = Map.of(
                "legalBasis",
                "Nghị định 09/2019/NĐ-CP",
                "recipient",
                "Sở Nội vụ",
                "obliged",
                Map.of("agencies", List.of(late.agency(), punctual.agency())),
                "schedule",
                Map.of("kind", "CUT_OFF", "periods", List.of("MONTH")),
                "collection",
                Map.of("kind", "DAYS_AFTER", "days", days, "rolls", false),
                "aggregation",
                Map.of("kind", "DAYS_AFTER", "days", 90, "rolls", false),
                "urgingsAtMost",
                2,
                "form",
                List.of(LockedPeriod.RECEIVED));
        return Map.of(
                "collector",
                COLLECTOR,
                "title",
                "Báo cáo tháng về giải quyết thủ tục hành chính",
                "effectiveFrom",
                from.toString(),
                "terms",
                terms);
    }

    private void takeIn(String period, String due) {
        String report = owed(period, late);
        hand(reporter, report, Map.of("figures", Map.of("received", 70)));
        String timeliness = read(report).get("timeliness").asText();
        api.postAsSeen(manager, report, report + "/return", Map.of("reason", "Số liệu lệch với phần mềm"));
        hand(reporter, report, Map.of("figures", Map.of("received", 78), "text", "Đã đối chiếu lại."));
        api.postAsSeen(manager, report, report + "/acceptance", Map.of());
        String other = owed(period, punctual);
        hand(manager, other, Map.of("figures", Map.of("received", 55), "receivedOn", due));
        api.postAsSeen(manager, other, other + "/acceptance", Map.of());
        JsonNode submissions = api.get(manager, report).get("submissions");
        JsonNode counts = api.get(manager, PERIODS + "/" + period).get("counts");
        List<JsonNode> units = api.all(manager, OWED + "/counts?period=" + period);
        DemoFailure.unless(
                count(units, late, "late") == 1 && count(units, punctual, "onTime") == 1,
                "Counted by unit it is " + units);
        DemoFailure.unless(
                timeliness.equals("LATE")
                        && submissions.size() == 2
                        && counts.get("late").asInt() == 1
                        && counts.get("onTime").asInt() == 1
                        && counts.get("missing").asInt() == 0,
                "The first report is " + timeliness + " with " + submissions + ", the period counts " + counts);
        say.line(
                "%s nộp muộn, bị trả lại vì số liệu lệch, nộp lại và được nhận: hai bản còn nguyên, vẫn ghi là muộn; %s nộp giấy đúng hạn",
                late.agency(), punctual.agency());
    }

    private static int count(List<JsonNode> units, Commune commune, String column) {
        return units.stream()
                .filter(unit -> unit.get("agency").asText().equals(commune.agency()))
                .mapToInt(unit -> unit.get(column).asInt())
                .sum();
    }

    private void hand(DemoUser user, String report, Map<String, Object> body) {
        api.post(user, report + "/submissions", body, 201);
    }

    private JsonNode read(String report) {
        return api.get(manager, report).get("report");
    }

    private String owed(String period, Commune commune) {
        return OWED + "/"
                + api.get(manager, OWED + "?part=UNIT&period=" + period + "&agency=" + commune.agency())
                        .at("/items/0/id")
                        .asText();
    }
}
