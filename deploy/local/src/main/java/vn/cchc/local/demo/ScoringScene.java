package vn.cchc.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.cchc.local.DemoUser;
import vn.cchc.local.Stack;

/** Two communes are scored by a set of criteria; the ranking is published, and the emulation list shows who is done. */
final class ScoringScene implements Scene {
    private static final String SETS = "/api/v1/criteria-sets";
    private static final String CODE = "CCHC-XA";

    private final Api api;
    private final Stack target;
    private final DemoUser manager;
    private final Commune first;
    private final Commune second;
    private final Say say;

    ScoringScene(Stack target, DemoUser manager, Commune first, Commune second, Say say) {
        this.api = first.api();
        this.target = target;
        this.manager = manager;
        this.first = first;
        this.second = second;
        this.say = say;
    }

    @Override
    public void play() {
        String set = api.post(manager, SETS, set(), 201).get("id").asText();
        api.post(manager, SETS + "/" + set + "/enforcement", Map.of(), 200);
        say.line("Bộ tiêu chí CCHC-XA đã có hiệu lực");
        Map<String, String> cards = open(set);
        score(cards);
        publish(set);
        emulation();
    }

    /** The id of this year's set. */
    static String set(Api api, DemoUser manager) {
        return api.all(manager, SETS).stream()
                .filter(found -> found.at("/set/code").asText().equals(CODE)
                        && found.get("state").asText().equals("IN_FORCE"))
                .map(found -> found.get("id").asText())
                .findFirst()
                .orElseThrow(() -> new DemoFailure("There is no set of criteria in force"));
    }

    private Map<String, Object> set() {
        Map<String, Object> head = Map.of(
                "code",
                CODE,
                "indexYear",
                first.now().getYear(),
                "name",
                "Bộ tiêu chí xác định Chỉ số CCHC của UBND cấp xã",
                "issuer",
                manager.agency(),
                "document",
                "1250/QĐ-UBND",
                "issued",
                first.now().toLocalDate().toString(),
                "weakBelow",
                70);
        Map<String, Object> proportional =
                Map.of("kind", "PROPORTIONAL", "parameters", Map.of("threshold", 80, "full", 100));
        Map<String, Object> bands = Map.of(
                "kind",
                "BANDS",
                "bands",
                List.of(
                        Map.of("from", 30, "strictly", true, "points", 2),
                        Map.of("from", 20, "strictly", false, "points", 1)));
        Map<String, Object> area = Map.of("key", "cddh", "name", "Công tác chỉ đạo, điều hành", "maxPoints", 4);
        Map<String, Object> completion =
                new HashMap<>(criterion(ScoreCard.COMPLETION, "Mức độ hoàn thành kế hoạch CCHC", proportional));
        completion.put("source", "PLAN_COMPLETION");
        return Map.of(
                "set",
                head,
                "criteria",
                List.of(area, completion, criterion(ScoreCard.INSPECTED, "Tỷ lệ đơn vị được kiểm tra", bands)));
    }

    private static Map<String, Object> criterion(String key, String name, Map<String, Object> formula) {
        return Map.of(
                "key",
                key,
                "parent",
                "cddh",
                "name",
                name,
                "maxPoints",
                2,
                "evidenceRequired",
                true,
                "formula",
                formula);
    }

    private Map<String, String> open(String set) {
        List<String> agencies = List.of(first.agency(), second.agency());
        Map<String, String> cards = new HashMap<>();
        api.post(manager, "/api/v1/scorecards", Map.of("set", set, "agencies", agencies), 200)
                .get("opened")
                .forEach(card ->
                        cards.put(card.get("agency").asText(), card.get("id").asText()));
        DemoFailure.unless(cards.keySet().containsAll(agencies), "Scorecards were opened for " + cards.keySet());
        return cards;
    }

    /** 1.8 and 2 of 4 points, agreed to; 1.6 and 1 of 4, of which the appraisal takes a tenth that is given back. */
    private void score(Map<String, String> cards) {
        ScoreCard good = card(first, cards);
        JsonNode suggestion = good.suggestions().path(0);
        DemoFailure.unless(
                suggestion.path("criterion").asText().equals(ScoreCard.COMPLETION),
                "The systems suggest " + suggestion);
        say.line(
                "Hệ thống gợi ý cho %s: %s/%s — %s",
                first.agency(),
                suggestion.path("numerator").asText("—"),
                suggestion.path("denominator").asText("—"),
                suggestion.path("basis").asText());
        good.selfScore(90, 35);
        good.agree();
        tell(first, good.finish(), 95);
        ScoreCard weaker = card(second, cards);
        weaker.selfScore(80, 25);
        weaker.appraise(ScoreCard.COMPLETION, 1.5, "Một nhiệm vụ chưa có sản phẩm", "Sản phẩm đã gửi hôm nay");
        weaker.decide(ScoreCard.COMPLETION, 1.6, "Sản phẩm gửi hôm nay được tính một phần");
        tell(second, weaker.finish(), 65);
    }

    private ScoreCard card(Commune commune, Map<String, String> cards) {
        DemoUser reporter = target.userWith("reporter", commune.agency());
        return new ScoreCard(manager, reporter, commune, cards.get(commune.agency()));
    }

    private void tell(Commune commune, JsonNode card, double percent) {
        boolean right = card.get("step").asText().equals("FINAL")
                && card.at("/decided/percent").asDouble() == percent;
        DemoFailure.unless(right, "The final scorecard of " + commune.agency() + " is " + card);
        say.line(
                "%s tự chấm %s, kết quả cuối cùng %s trên %s điểm",
                commune.agency(),
                card.at("/self/points").asText(),
                card.at("/decided/points").asText(),
                card.at("/decided/max").asText());
    }

    private void publish(String set) {
        api.post(manager, SETS + "/" + set + "/publication", Map.of(), 200);
        String path = "/api/v1/published-rankings?indexYear=" + first.now().getYear();
        JsonNode places = api.get(Gateway.CITIZEN, path).at("/items/0/places");
        boolean listed = api.all(second.head(), "/api/v1/scorecards?set=" + set).size() == 1;
        DemoFailure.unless(listed, "A commune lists other scorecards than its own");
        JsonNode ranking = api.get(manager, SETS + "/" + set + "/ranking");
        DemoFailure.unless(ranking.get("places").equals(places), "The office reads another ranking: " + ranking);
        boolean ranked = places.size() == 2
                && places.at("/0/agency").asText().equals(first.agency())
                && places.at("/0/rank").asInt() == 1
                && places.at("/1/rank").asInt() == 2;
        DemoFailure.unless(ranked, "Citizens read this ranking: " + places);
        say.line("Kết quả công bố, ai cũng xem được, không cần tài khoản:");
        places.forEach(place -> say.line(
                "  %d. %s: %s%%",
                place.get("rank").asInt(),
                place.get("name").asText(),
                place.get("percent").asText()));
    }

    private void emulation() {
        Table table = new Table("Đơn vị", "Nhiệm vụ", "Xong", "Xong muộn", "Chưa xong");
        for (JsonNode unit :
                api.all(manager, "/api/v1/emulation?year=" + first.now().getYear())) {
            int planned = unit.get("planned").asInt();
            int done = unit.at("/done/total").asInt();
            int open = unit.at("/notDone/total").asInt();
            DemoFailure.unless(planned == done + open, "The emulation list does not add up: " + unit);
            if (done > 0) {
                table.row(
                        unit.get("name").asText(),
                        planned,
                        done,
                        unit.at("/done/late").asInt(),
                        open);
            }
        }
        DemoFailure.unless(!table.isEmpty(), "Nobody on the emulation list has done anything");
        say.table(table);
    }
}
