package vn.cchc.system;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What becomes of reports owed by chance: handed in, given back, accepted, urged, by days that are named, moved or missing. */
final class RandomReports {
    private static final String DUTIES = "/api/v1/reporting-duties";
    private static final String PERIODS = "/api/v1/report-periods/";
    private static final String OWED = "/api/v1/owed-reports";

    private final RandomDesk desk;
    private final Dice dice;
    private final List<String> periods = new ArrayList<>();
    private final List<String> owed = new ArrayList<>();

    RandomReports(RandomDesk desk) {
        this.desk = desk;
        this.dice = desk.dice();
    }

    void play(int acts) {
        String duty = desk.make("duty", DUTIES, duty()).get("id").asText();
        ask(duty, dice.day(desk.today(), 20, 10));
        ask(duty, null);
        for (int i = 0; i < acts; i++) {
            act();
        }
    }

    private Map<String, Object> duty() {
        Map<String, Object> later = Map.of("kind", "SET_LATER", "rolls", false);
        Map<String, Object> field =
                Map.of("code", "received", "label", "Hồ sơ tiếp nhận", "type", "INTEGER", "required", true, "min", 0);
        Map<String, Object> terms = new HashMap<>(Map.of(
                "obliged", Map.of("agencies", dice.some(RandomDesk.AGENCIES, 4)),
                "schedule", Map.of("kind", "AD_HOC"),
                "collection", later,
                "urgingsAtMost", 3,
                "form", List.of(field)));
        if (dice.oneIn(2)) {
            terms.put("aggregation", later);
        }
        return Map.of(
                "collector",
                "H90",
                "title",
                "Báo cáo đột xuất số " + dice.from(1, 1_000),
                "effectiveFrom",
                desk.today().minusYears(1).toString(),
                "terms",
                terms);
    }

    /** @param due until when, or null while nobody has said so */
    private void ask(String duty, LocalDate due) {
        Map<String, Object> asked = new HashMap<>(Map.of(
                "label", "Đợt " + (periods.size() + 1),
                "from", desk.today().minusDays(60).toString(),
                "to", desk.today().minusDays(dice.from(21, 40)).toString()));
        if (due != null) {
            asked.putAll(dates(due));
        }
        String period = desk.make("period", DUTIES + "/" + duty + "/periods", asked)
                .get("id")
                .asText();
        periods.add(period);
        desk.api()
                .all(desk.manager(), OWED + "?part=UNIT&period=" + period)
                .forEach(report -> owed.add(report.get("id").asText()));
    }

    private static Map<String, Object> dates(LocalDate due) {
        return Map.of(
                "collectionDue",
                due.toString(),
                "aggregationDue",
                due.plusDays(5).toString(),
                "authority",
                "UBND tỉnh",
                "reference",
                "Công văn 77/UBND-NC");
    }

    private void act() {
        String report = OWED + "/" + dice.one(owed);
        switch (dice.from(0, 7)) {
            case 0, 1, 2 -> handIn(report);
            case 3 -> giveBack(report);
            case 4, 5 -> desk.attemptAsSeen("accepted", report, report + "/acceptance", Map.of());
            case 6 -> desk.attempt("urged", PERIODS + dice.one(periods) + "/urgings", Map.of());
            default -> move(PERIODS + dice.one(periods));
        }
    }

    private void handIn(String report) {
        Map<String, Object> handedIn = Map.of(
                "figures", Map.of("received", dice.from(0, 90)),
                "receivedOn", dice.day(desk.today(), 25, 0).toString());
        desk.attempt("handed in", report + "/submissions", handedIn);
    }

    private void giveBack(String report) {
        Map<String, Object> returned = new HashMap<>(Map.of("reason", "Số liệu lệch"));
        if (dice.oneIn(2)) {
            returned.put("resubmitBy", dice.day(desk.today(), 5, 15).toString());
        }
        desk.attemptAsSeen("given back", report, report + "/return", returned);
    }

    /** Of reports that were missed or handed in the day stays. */
    private void move(String period) {
        JsonNode moved = desk.putAsSeen("moved", period, period + "/dates", dates(dice.day(desk.today(), 10, 20)));
        if (!moved.hasNonNull("collectionDue")) {
            throw new IllegalStateException("The days named were kept as " + moved);
        }
    }
}
