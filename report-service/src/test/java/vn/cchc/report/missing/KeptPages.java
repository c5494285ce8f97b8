package vn.cchc.report.missing;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.cchc.report.world.EventStream;
import vn.cchc.report.world.Happening;
import vn.cchc.report.world.PlanTold;
import vn.cchc.report.world.RandomHistory;

/** What the owners keep of their events, in small pages; they are away once in the middle of the dossiers. */
public final class KeptPages {

    /** Of three units of {@code H81}, dossier by dossier. */
    public static final List<Happening> DOSSIERS =
            new RandomHistory(81, List.of("H81.41", "H81.42", "H81.11")).dossiers(60);

    public static final EventStream.Wire TARGET = PlanTold.target("h81-kept", "H81", null, "AT_LEAST", 50);

    private static final int PAGE = 50;
    private static final int AWAY_AT = 150;
    private static final String FOR_A_TIME = "cchc.rating-events.v1";

    private final List<Map<String, Object>> dossiers = DOSSIERS.stream()
            .map(happening -> EventStream.envelope(happening.wire()))
            .toList();
    private boolean wasAway;

    /** The page asked for, or {@code null} when the owner is away. */
    synchronized Map<String, Object> page(String query) {
        var asked = Arrays.stream(query.split("&"))
                .map(pair -> pair.split("="))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
        var topic = asked.get("topic");
        var events = events(topic);
        int from = Integer.parseInt(asked.getOrDefault("cursor", "0"));
        if (from == AWAY_AT && !wasAway) {
            wasAway = true;
            return null;
        }
        int to = Math.min(from + PAGE, events.size());
        var page = new HashMap<String, Object>();
        page.put("items", events.subList(from, to));
        page.put("keptForGood", !topic.equals(FOR_A_TIME));
        if (to < events.size()) {
            page.put("next", Integer.toString(to));
        }
        return page;
    }

    private List<Map<String, Object>> events(String topic) {
        return switch (topic) {
            case EventStream.DOSSIERS -> dossiers;
            case PlanTold.TARGETS -> List.of(EventStream.envelope(TARGET));
            default -> List.of();
        };
    }
}
