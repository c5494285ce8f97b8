package vn.cchc.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.cchc.local.DemoUser;

/** A report is asked for outside of the calendar: one commune was on time, the other is urged and named as missing. */
final class ReportingScene implements Scene {
    private static final String DUTIES = "/api/v1/reporting-duties";
    private static final String PERIODS = "/api/v1/report-periods/";
    private static final String OWED = "/api/v1/owed-reports";
    private static final int RECEIVED = 42;

    private final Api api;
    private final DemoUser manager;
    private final Commune punctual;
    private final Commune silent;
    private final Say say;
    private final LocalDate today;

    ReportingScene(DemoUser manager, Commune punctual, Commune silent, Say say) {
        this.api = punctual.api();
        this.manager = manager;
        this.punctual = punctual;
        this.silent = silent;
        this.say = say;
        this.today = punctual.now().toLocalDate();
    }

    @Override
    public void play() {
        String duty = api.post(manager, DUTIES, duty(), 201).get("id").asText();
        String period = api.post(manager, DUTIES + "/" + duty + "/periods", request(), 201)
                .get("id")
                .asText();
        takeIn(period);
        urge(period);
        aggregate(period);
    }

    private Map<String, Object> duty() {
        Map<String, Object> later = Map.of("kind", "SET_LATER", "rolls", false);
        Map<String, Object> field = Map.of(
                "code", "received",
                "label", "Hồ sơ tiếp nhận",
                "type", "INTEGER",
                "unit", "hồ sơ",
                "required", true,
                "min", 0);
        Map<String, Object> terms = Map.of(
                "legalBasis",
                "Kế hoạch 412/KH-UBND",
                "recipient",
                "UBND tỉnh",
                "obliged",
                Map.of("agencies", List.of(punctual.agency(), silent.agency())),
                "schedule",
                Map.of("kind", "AD_HOC"),
                "collection",
                later,
                "aggregation",
                later,
                "urgingsAtMost",
                2,
                "form",
                List.of(field));
        return Map.of(
                "collector",
                manager.agency(),
                "title",
                "Báo cáo rà soát thủ tục hành chính đất đai",
                "effectiveFrom",
                today.minusYears(1).toString(),
                "terms",
                terms);
    }

    private Map<String, Object> request() {
        return Map.of(
                "label",
                "Rà soát đột xuất",
                "from",
                today.minusDays(40).toString(),
                "to",
                today.minusDays(10).toString(),
                "collectionDue",
                today.minusDays(1).toString(),
                "aggregationDue",
                today.plusDays(4).toString(),
                "authority",
                "UBND tỉnh",
                "reference",
                "Công văn 2210/UBND-KSTT");
    }

    /** What came on paper yesterday is recorded today by the office, with the day it came. */
    private void takeIn(String period) {
        String report = OWED + "/" + owed(period, punctual).get("id").asText();
        Map<String, Object> handedIn = Map.of(
                "figures",
                Map.of("received", RECEIVED),
                "text",
                "Không có khó khăn, vướng mắc.",
                "document",
                Map.of("number", "87/BC-UBND", "date", today.minusDays(1).toString()),
                "receivedOn",
                today.minusDays(1).toString());
        api.post(manager, report + "/submissions", handedIn, 201);
        api.postAsSeen(manager, report, report + "/acceptance", Map.of());
        String timeliness = owed(period, punctual).get("timeliness").asText();
        DemoFailure.unless(timeliness.equals("ON_TIME"), "A report of the last good day is " + timeliness);
        say.line(
                "%s nộp đúng hạn bản giấy ngày %s",
                punctual.agency(), Dates.day(today.minusDays(1).toString()));
    }

    private JsonNode owed(String period, Commune commune) {
        return api.get(manager, OWED + "?part=UNIT&period=" + period + "&agency=" + commune.agency())
                .at("/items/0");
    }

    private void urge(String period) {
        String missing = owed(period, silent).get("timeliness").asText();
        DemoFailure.unless(missing.equals("MISSING"), "A report nobody handed in is " + missing);
        JsonNode urged =
                api.post(manager, PERIODS + period + "/urgings", Map.of(), 201).get("urged");
        String letter = urged.at("/0/letter").asText();
        boolean one = urged.size() == 1 && urged.at("/0/agency").asText().equals(silent.agency());
        DemoFailure.unless(one && !letter.isBlank(), "Urged were " + urged);
        say.line(
                "%s chưa nộp; văn bản đôn đốc lần %d:",
                silent.agency(), urged.at("/0/number").asInt());
        letter.lines().filter(line -> !line.isBlank()).forEach(line -> say.line("  %s", line));
        JsonNode read = api.get(silent.head(), PERIODS + period + "/urgings");
        DemoFailure.unless(read.size() == 1, "The commune reads of these letters: " + read);
    }

    private void aggregate(String period) {
        JsonNode aggregate = api.get(manager, PERIODS + period + "/aggregate");
        boolean right = aggregate.at("/totals/received").asInt() == RECEIVED
                && aggregate.get("missing").size() == 1
                && aggregate.at("/missing/0/agency").asText().equals(silent.agency());
        DemoFailure.unless(right, "The reports add up to " + aggregate);
        say.line(
                "Tổng hợp: %d hồ sơ tiếp nhận, còn thiếu báo cáo của %s",
                aggregate.at("/totals/received").asInt(),
                aggregate.at("/missing/0/name").asText());
    }
}
