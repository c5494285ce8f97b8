package vn.cchc.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.cchc.local.DemoUser;

/** "More than 90 %" is not 90 %, nothing counted is neither met nor missed, and a gain is counted against its base. */
final class TargetScene implements Scene {
    private static final String TARGETS = "/api/v1/targets";
    private static final String SOURCE = "Biểu II.06a";

    private final Api api;
    private final DemoUser manager;
    private final Say say;
    private final int year;

    TargetScene(DemoUser manager, Commune commune, Say say) {
        this.api = commune.api();
        this.manager = manager;
        this.say = say;
        this.year = commune.now().getYear();
    }

    @Override
    public void play() {
        Map<String, Object> share = target("Hồ sơ trước và đúng hạn / hồ sơ đã giải quyết", "ABOVE", 90);
        share.put("measure", "on-time");
        Map<String, Object> gain = target("Mức độ hài lòng", "AT_LEAST", 2);
        gain.put("comparison", "GAIN");
        gain.put("baseYear", year - 1);
        JsonNode kept = api.post(manager, TARGETS, Map.of("targets", List.of(share, gain)), 200)
                .get("targets");
        String first = kept.at("/0/id").asText();
        String nothing = measure(first, figure("Q1", 0, 0));
        String equal = measure(first, figure("Q2", 90, 100));
        String more = measure(first, figure("Q3", 91, 100));
        String gained = measure(
                kept.at("/1/id").asText(),
                Map.of("period", String.valueOf(year), "value", 87, "base", 84.5, "source", "SIPAS"));
        List<JsonNode> listed = api.all(manager, TARGETS + "?year=" + year + "&period=" + year + "-Q2");
        String again = listed.stream()
                .filter(target -> target.get("id").asText().equals(first))
                .map(target -> target.get("standing").asText())
                .findFirst()
                .orElse("");
        DemoFailure.unless(
                List.of(nothing, equal, more, gained, again)
                        .equals(List.of("NO_DATA", "NOT_MET", "MET", "MET", "NOT_MET")),
                "The targets stand at " + List.of(nothing, equal, more, gained, again));
        say.line(
                "Chỉ tiêu “trên 90%%”: quý I không có hồ sơ thì không tính, quý II đúng 90%% là chưa đạt, quý III 91%% là đạt");
        say.line("Chỉ tiêu “tăng ít nhất 2%%”: 84,5 lên 87 là đạt; xem lại quý II vẫn là chưa đạt");
    }

    private Map<String, Object> target(String metric, String operator, int percent) {
        return new HashMap<>(Map.of(
                "issuer", manager.agency(),
                "year", year,
                "metric", metric,
                "operator", operator,
                "value", percent,
                "unit", "%",
                "firm", true));
    }

    private Map<String, Object> figure(String quarter, int numerator, int denominator) {
        return Map.of(
                "period", year + "-" + quarter, "numerator", numerator, "denominator", denominator, "source", SOURCE);
    }

    private String measure(String target, Map<String, Object> figure) {
        return api.post(manager, TARGETS + "/" + target + "/figures", figure, 200)
                .get("standing")
                .asText();
    }
}
