package vn.cchc.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import vn.cchc.local.DemoUser;

/** A commune is inspected without notice, what was found is put right, and both shares are counted again. */
final class InspectionScene implements Scene {
    private static final String INSPECTIONS = "/api/v1/inspections";
    private static final String FINDINGS = "/api/v1/findings";
    private static final int PERCENT = 30;

    private final Api api;
    private final DemoUser manager;
    private final Commune commune;
    private final Say say;
    private final LocalDate today;

    InspectionScene(DemoUser manager, Commune commune, Say say) {
        this.api = commune.api();
        this.manager = manager;
        this.commune = commune;
        this.say = say;
        this.today = commune.now().toLocalDate();
    }

    @Override
    public void play() {
        api.put(manager, INSPECTIONS + "/thresholds/" + manager.agency() + "/COMMUNES/2020-01-01", threshold());
        boolean listed = api.get(manager, INSPECTIONS + "/thresholds/" + manager.agency())
                .findValuesAsText("code")
                .contains("COMMUNES");
        DemoFailure.unless(listed, "The threshold is not listed");
        String plan =
                api.post(manager, INSPECTIONS, plan(), 201).at("/inspection/id").asText();
        String visit = inspect(plan);
        putRight(visit);
        countCoverage();
        countFindings();
    }

    private Map<String, Object> threshold() {
        return Map.of(
                "measure",
                "COVERAGE",
                "name",
                "UBND cấp xã được kiểm tra",
                "unitsBelow",
                manager.agency(),
                "unitKinds",
                List.of("COMMUNE"),
                "percent",
                PERCENT,
                "strict",
                true,
                "legalBasis",
                "Kế hoạch cải cách hành chính của tỉnh");
    }

    private Map<String, Object> plan() {
        return Map.of(
                "year",
                today.getYear(),
                "issuer",
                manager.agency(),
                "title",
                "Kế hoạch kiểm tra cải cách hành chính năm " + today.getYear(),
                "number",
                "KT-" + UUID.randomUUID(),
                "theme",
                "REFORM",
                "kinds",
                List.of("SURPRISE"));
    }

    private String inspect(String plan) {
        String visits = INSPECTIONS + "/" + plan + "/visits";
        String visit = api.post(manager, visits, Map.of("agency", commune.agency(), "kind", "SURPRISE"), 201)
                .get("id")
                .asText();
        int before = api.tryGet(commune.head(), INSPECTIONS + "/" + plan).status();
        DemoFailure.unless(before == 404, "A surprise inspection is announced to the commune: " + before);
        api.post(
                manager,
                visits + "/" + visit + "/result",
                Map.of("on", today.toString(), "minutes", paper("Biên bản kiểm tra", "03/BB-ĐKT")),
                201);
        api.get(commune.head(), INSPECTIONS + "/" + plan);
        say.line("Đoàn kiểm tra đột xuất %s; xã chỉ thấy sau khi có biên bản", commune.agency());
        return visit;
    }

    private void putRight(String visit) {
        String finding = FINDINGS + "/"
                + api.post(
                                manager,
                                FINDINGS,
                                Map.of(
                                        "source",
                                        "INSPECTION",
                                        "visit",
                                        visit,
                                        "content",
                                        "Chưa niêm yết 04 thủ tục mới công bố",
                                        "detectedOn",
                                        today.toString()),
                                201)
                        .at("/finding/id")
                        .asText();
        decide(
                finding,
                Map.of(
                        "action",
                        "RECOMMEND",
                        "words",
                        "Niêm yết đầy đủ",
                        "dueOn",
                        today.plusDays(7).toString()));
        JsonNode reported = api.post(
                commune.head(),
                finding + "/handling",
                Map.of("words", "Đã niêm yết", "doneOn", today.toString(), "document", paper("Báo cáo", "52/BC-UBND")),
                201);
        DemoFailure.unless(
                reported.at("/finding/state").asText().equals("HANDLING"),
                "A finding is done before it was confirmed: " + reported);
        JsonNode done = decide(finding, Map.of("action", "CONFIRM"));
        requireSteps(finding);
        DemoFailure.unless(
                done.at("/finding/standing").asText().equals("ON_TIME"), "A finding put right stands as " + done);
        say.line("Vấn đề phát hiện: kiến nghị, xã báo cáo đã xử lý, đoàn xác nhận đúng hạn");
    }

    private void requireSteps(String finding) {
        List<String> steps = api.get(commune.head(), finding).get("steps").findValuesAsText("action");
        DemoFailure.unless(
                steps.equals(List.of("DETECT", "RECOMMEND", "REPORT_DONE", "CONFIRM")),
                "The commune reads of these steps: " + steps);
    }

    private JsonNode decide(String finding, Map<String, Object> decision) {
        return api.post(manager, finding + "/decisions", decision, 201);
    }

    private static Map<String, Object> paper(String name, String number) {
        return Map.of("name", name, "number", number);
    }

    /** More than 30 % is not 30 %: counted again by hand. */
    private void countCoverage() {
        JsonNode line = StreamSupport.stream(
                        api.get(manager, INSPECTIONS + "/coverage").get("lines").spliterator(), false)
                .filter(found -> found.at("/threshold/code").asText().equals("COMMUNES"))
                .findFirst()
                .orElseThrow(() -> new DemoFailure("The threshold of communes is not counted"));
        int inspected = line.get("inspected").asInt();
        int units = line.get("units").asInt();
        boolean met = inspected * 100 > PERCENT * units;
        DemoFailure.unless(inspected >= 1 && line.get("met").asBoolean() == met, "Coverage of the communes is " + line);
        say.line("Đã kiểm tra %d/%d xã, yêu cầu trên %d%%: %s", inspected, units, PERCENT, met ? "đạt" : "chưa đạt");
    }

    private void countFindings() {
        JsonNode indicators = api.get(manager, FINDINGS + "/indicators");
        long done = api.all(manager, FINDINGS + "?state=DONE&detectedFrom=" + today.getYear() + "-01-01")
                .size();
        DemoFailure.unless(
                indicators.at("/counts/done").asLong() == done && done >= 1,
                "Findings done are " + done + ", the indicators say " + indicators.get("counts"));
        say.line(
                "Hoàn thành xử lý %d/%d vấn đề",
                done, indicators.at("/counts/findings").asLong());
    }
}
