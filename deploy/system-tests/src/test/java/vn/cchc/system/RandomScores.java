package vn.cchc.system;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.cchc.local.DemoUser;
import vn.cchc.local.Stack;

/** Two communes scored for two years by chance, step by step between the instants; and targets that name figures. */
final class RandomScores {
    private static final String SETS = "/api/v1/criteria-sets";
    private static final String CARDS = "/api/v1/scorecards";
    private static final List<String> UNITS = List.of("H90.41", "H90.42");
    /** Shares a target may name. */
    static final List<String> MEASURES = List.of("on-time", "overdue-pending", "online");

    private static final List<String> OPERATORS = List.of("AT_LEAST", "ABOVE", "AT_MOST", "BELOW", "EXACTLY");
    private static final int POINTS = 4;

    private final RandomDesk desk;
    private final Stack stack;
    private final Dice dice;
    private final String code;
    private String set;
    private final Map<String, String> cards = new HashMap<>();

    RandomScores(RandomDesk desk, Stack stack) {
        this.desk = desk;
        this.stack = stack;
        this.dice = desk.dice();
        this.code = "DL" + dice.from(1, 1_000_000);
    }

    int year() {
        return desk.today().getYear();
    }

    /** The year before is scored to its end. */
    void scoreTheYearBefore() {
        open(year() - 1);
        UNITS.forEach(this::toTheEnd);
        publish();
    }

    /** One is given back and scores itself anew, the other goes on to be appraised. */
    void beginTheYear() {
        open(year());
        UNITS.forEach(this::handIn);
        step(head(UNITS.get(0)), UNITS.get(0), "GIVE_BACK");
        score(UNITS.get(0));
        step(head(UNITS.get(1)), UNITS.get(1), "CONFIRM");
        appraise(UNITS.get(1));
        step(desk.manager(), UNITS.get(1), "FINISH_APPRAISAL");
    }

    void endTheYear() {
        toTheEnd(UNITS.get(0));
        finish(UNITS.get(1));
        publish();
    }

    void aim() {
        List<Map<String, Object>> targets = new ArrayList<>();
        for (String issuer : List.of("H90", "H90", "H90.41")) {
            Map<String, Object> target = new HashMap<>(Map.of(
                    "issuer", issuer,
                    "year", year(),
                    "metric", "Chỉ tiêu số " + dice.from(1, 1_000),
                    "operator", dice.one(OPERATORS),
                    "value", dice.from(0, 100),
                    "unit", dice.oneIn(4) ? "hồ sơ" : "%",
                    "firm", dice.oneIn(2)));
            if (!dice.oneIn(4)) {
                target.put("measure", dice.oneIn(5) ? "no-such-measure" : dice.one(MEASURES));
            }
            targets.add(target);
        }
        desk.make("aimed", "/api/v1/targets", Map.of("targets", targets));
    }

    private void open(int indexYear) {
        Map<String, Object> formula =
                Map.of("kind", "PROPORTIONAL", "parameters", Map.of("threshold", 10, "full", 100));
        List<Map<String, Object>> criteria = new ArrayList<>();
        criteria.add(Map.of("key", "a", "name", "Chỉ đạo, điều hành", "maxPoints", 2 * POINTS));
        for (String key : List.of("a.1", "a.2")) {
            criteria.add(Map.of(
                    "key", key,
                    "parent", "a",
                    "name", key,
                    "maxPoints", POINTS,
                    "evidenceRequired", false,
                    "formula", formula));
        }
        Map<String, Object> head = Map.of(
                "code", code, "indexYear", indexYear, "name", "Bộ tiêu chí " + code, "issuer", "H90", "weakBelow", 50);
        set = desk.make("set", SETS, Map.of("set", head, "criteria", criteria))
                .get("id")
                .asText();
        desk.make("in force", SETS + "/" + set + "/enforcement", Map.of());
        JsonNode opened = desk.make("opened", CARDS, Map.of("set", set, "agencies", UNITS))
                .get("opened");
        opened.forEach(card -> cards.put(
                card.get("agency").asText(), CARDS + "/" + card.get("id").asText()));
    }

    private void toTheEnd(String unit) {
        handIn(unit);
        step(head(unit), unit, "CONFIRM");
        appraise(unit);
        step(desk.manager(), unit, "FINISH_APPRAISAL");
        finish(unit);
    }

    private void handIn(String unit) {
        score(unit);
        step(reporter(unit), unit, "SUBMIT");
    }

    private void score(String unit) {
        List<Map<String, Object>> lines = List.of(line("a.1"), line("a.2"));
        String card = cards.get(unit);
        desk.api().putAsSeen(reporter(unit), card, card + "/self-score", Map.of("lines", lines));
    }

    private Map<String, Object> line(String criterion) {
        return Map.of("criterion", criterion, "measure", Map.of("numerator", dice.from(11, 99), "denominator", 100));
    }

    private void appraise(String unit) {
        Map<String, Object> verdict =
                Map.of("criterion", "a.1", "points", dice.from(0, POINTS), "reason", "Thiếu tài liệu kiểm chứng");
        String card = cards.get(unit);
        desk.api().putAsSeen(desk.manager(), card, card + "/appraisal", Map.of("lines", List.of(verdict)));
    }

    private void finish(String unit) {
        step(head(unit), unit, "FINISH_EXPLANATION");
        step(desk.manager(), unit, "FINISH");
    }

    private void publish() {
        desk.make("published", SETS + "/" + set + "/publication", Map.of());
    }

    private void step(DemoUser user, String unit, String action) {
        String card = cards.get(unit);
        Map<String, Object> step = action.equals("GIVE_BACK")
                ? Map.of("action", action, "reason", "Chưa đủ số liệu")
                : Map.of("action", action);
        desk.api().postAsSeen(user, card, card + "/steps", step);
    }

    private DemoUser reporter(String unit) {
        return stack.userWith("reporter", unit);
    }

    private DemoUser head(String unit) {
        return stack.userWith("head", unit);
    }
}
