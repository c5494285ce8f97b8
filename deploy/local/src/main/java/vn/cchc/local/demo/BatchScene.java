package vn.cchc.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A morning's dossiers in one request: each has an outcome of its own, and the same batch again is harmless. */
final class BatchScene implements Scene {
    /** A birth: one working day. */
    private static final String BIRTH = "1.001193";

    private static final Citizen MOTHER = new Citizen("Ksor H'Nhi", "064090002201", "0905221001", "Làng Tul");
    /** Looked for later on, at the counter and from home. */
    static final Citizen POSTED = new Citizen("Trần Minh Phước", "064090002202", "0905221002", "Thôn 3");

    private static final Citizen GIVEN = new Citizen("Siu Blih", "064090002203", "0905221003", "Làng Krai");
    private static final Citizen PUPIL = new Citizen("Đinh Uyên", "064090002204", "0905221004", "Thôn 1");

    private final Commune commune;
    private final Say say;

    BatchScene(Commune commune, Say say) {
        this.commune = commune;
        this.say = say;
    }

    @Override
    public void play() {
        List<Map<String, Object>> intakes = intakes();
        JsonNode first = send(intakes);
        JsonNode again = send(intakes);
        say.line(
                "Lô %d hồ sơ: %s; gửi lại: %s",
                intakes.size(),
                Wording.outcomes(OfflineScene.count(first)),
                Wording.outcomes(OfflineScene.count(again)));
        DemoFailure.unless(
                outcomes(first).equals(List.of("ACCEPTED", "ACCEPTED", "ACCEPTED", "ACCEPTED", "REJECTED"))
                        && outcomes(again)
                                .equals(List.of("DUPLICATE", "DUPLICATE", "DUPLICATE", "DUPLICATE", "REJECTED"))
                        && codes(again).equals(codes(first)),
                "The batch was answered " + first + ", then " + again);
        say.line("Từ chối 01 hồ sơ: %s", first.at("/4/problem/detail").asText());
        String exempt = codes(first).get(2);
        commune.record(commune.officer(), exempt, "FINISHED", Map.of("result", "GRANTED"));
        say.line(
                "%s được thực hiện ngoài hệ thống, %s ngoài TTHC: báo cáo tính riêng",
                exempt, codes(first).get(3));
    }

    private List<Map<String, Object>> intakes() {
        DemoProcedure birth = Sample.procedure(BIRTH);
        Map<String, Object> posted = new LinkedHashMap<>(commune.intake(birth, POSTED, commune.now()));
        posted.put("channel", "POST");
        posted.put("returnChannel", "POST");
        posted.put("receivedBy", Map.of("capacity", "POST_STAFF", "staff", "bd.iaring01"));
        Map<String, Object> incomplete = new LinkedHashMap<>(commune.intake(birth, PUPIL, commune.now()));
        incomplete.put("components", List.of());
        List<Map<String, Object>> intakes = new ArrayList<>();
        intakes.add(commune.intake(birth, MOTHER, commune.now()));
        intakes.add(posted);
        intakes.add(commune.intake(commune.procedure(CatalogueScene.EXEMPT), GIVEN, commune.now()));
        intakes.add(commune.intake(commune.procedure(CatalogueScene.NO_PROCEDURE), PUPIL, commune.now()));
        intakes.add(incomplete);
        return intakes.stream()
                .map(intake -> Map.of("key", "lo-" + UUID.randomUUID(), "intake", intake))
                .toList();
    }

    private JsonNode send(List<Map<String, Object>> intakes) {
        return commune.api()
                .post(commune.counter(), "/api/v1/dossiers/batch", Map.of("intakes", intakes), 200)
                .get("results");
    }

    private static List<String> outcomes(JsonNode results) {
        return results.findValuesAsText("outcome");
    }

    private static List<String> codes(JsonNode results) {
        List<String> codes = new ArrayList<>();
        results.forEach(result -> codes.add(result.at("/receipt/code").asText()));
        return codes;
    }
}
