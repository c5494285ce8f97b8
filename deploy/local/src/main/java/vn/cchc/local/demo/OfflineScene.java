package vn.cchc.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A counter without a line for an hour: codes leased before, events told afterwards in any order and twice; one waits
 * until the event before it comes.
 */
final class OfflineScene implements Scene {
    /** A marriage: three working days. */
    private static final String MARRIAGE = "1.000894";

    private static final int LEASED = 5;
    private static final long SEED = 7;
    private static final List<Citizen> COUPLES = List.of(
            new Citizen("Lê Văn An", "064090002301", "0905231001", "Thôn 2"),
            new Citizen("Phạm Thị Bình", "064090002302", "0905231002", "Thôn 4"),
            new Citizen("Siu Thu", "064090002303", "0905231003", "Làng Pah"));

    private final Commune commune;
    private final Say say;
    private final OffsetDateTime cutOff;

    OfflineScene(Commune commune, Say say) {
        this.commune = commune;
        this.say = say;
        this.cutOff = commune.now().minusMinutes(60);
    }

    @Override
    public void play() {
        LeasedCodes leased = LeasedCodes.of(commune.api(), commune.counter(), cutOff.toLocalDate(), LEASED);
        List<String> codes = leased.codes().subList(0, COUPLES.size());
        List<Map<String, Object>> told = told(codes);
        Collections.shuffle(told, new Random(SEED));
        JsonNode first = send(told);
        JsonNode again = send(told);
        say.line(
                "%d sự kiện gửi lộn xộn sau khi có mạng: %s; gửi lại: %s",
                told.size(), Wording.outcomes(count(first)), Wording.outcomes(count(again)));
        DemoFailure.unless(
                count(first).equals(Map.of("ACCEPTED", 6L, "PARKED", 1L))
                        && !count(again).containsKey("ACCEPTED"),
                "The events of an hour were answered " + first + ", then " + again);
        completeTheGap(codes.get(2));
        giveBack(leased);
    }

    /** The last dossier was handed back, but that its result was there has not been told. */
    private List<Map<String, Object>> told(List<String> codes) {
        DemoProcedure procedure = Sample.procedure(MARRIAGE);
        List<Map<String, Object>> told = new ArrayList<>();
        for (int index = 0; index < codes.size(); index++) {
            OffsetDateTime at = cutOff.plusSeconds(index);
            Map<String, Object> intake = commune.intake(procedure, COUPLES.get(index), at);
            intake.put("code", codes.get(index));
            told.add(Commune.event(codes.get(index), "RECEIVED", at, intake));
        }
        for (String code : List.of(codes.get(0), codes.get(2))) {
            told.add(Commune.event(code, "FORWARDED", cutOff.plusMinutes(10), Map.of("to", commune.agency())));
        }
        told.add(Commune.event(codes.get(0), "FINISHED", cutOff.plusMinutes(30), Map.of("result", "GRANTED")));
        told.add(Commune.event(codes.get(2), "RETURNED", cutOff.plusMinutes(50), Map.of("channel", "COUNTER")));
        return told;
    }

    private void completeTheGap(String code) {
        String missing = parked(code);
        DemoFailure.unless(missing.equals("FINISHED"), "The return of " + code + " waits for '" + missing + "'");
        say.line("Việc trả kết quả %s chờ sự kiện có kết quả (%s) được gửi đến", code, missing);
        commune.record(commune.officer(), code, "FINISHED", cutOff.plusMinutes(40), Map.of("result", "GRANTED"));
        String state = commune.dossier(code).get("state").asText();
        DemoFailure.unless(
                state.equals("RETURNED") && parked(code).isEmpty(), code + " is " + state + " after the gap closed");
        say.line("Sự kiện đến nơi, việc trả kết quả tự được ghi: hồ sơ đã trả kết quả");
    }

    /** What the dossier's parked event waits for, or nothing. */
    private String parked(String code) {
        return commune.api().all(commune.counter(), "/api/v1/parked-events").stream()
                .filter(event -> event.get("dossier").asText().equals(code))
                .map(event -> event.get("missing").asText())
                .findFirst()
                .orElse("");
    }

    private void giveBack(LeasedCodes leased) {
        JsonNode block = leased.giveBack(commune.api());
        DemoFailure.unless(
                block.get("used").asInt() == COUPLES.size()
                        && block.get("state").asText().equals("RETURNED"),
                "The block of codes was given back as " + block);
        say.line("Trả lại khối mã: đã dùng %d trên %d", block.get("used").asInt(), LEASED);
    }

    private JsonNode send(List<Map<String, Object>> events) {
        return commune.api()
                .post(commune.counter(), "/api/v1/dossier-events", Map.of("events", events), 200)
                .get("results");
    }

    static Map<String, Long> count(JsonNode results) {
        return results.findValuesAsText("outcome").stream()
                .collect(Collectors.groupingBy(outcome -> outcome, TreeMap::new, Collectors.counting()));
    }
}
