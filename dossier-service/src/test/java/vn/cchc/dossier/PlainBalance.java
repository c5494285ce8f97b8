package vn.cchc.dossier;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.cchc.dossier.PlainDossier.Line;

/** Where dossiers stood, counted one by one by agency and procedure. */
final class PlainBalance {

    private static final List<String> PLACES = List.of(
            "received", "processing", "waiting", "finished", "refused", "withdrawn", "terminated", "notAccepted");

    private PlainBalance() {}

    static Map<String, Integer> of(JsonNode line) {
        Map<String, Integer> counted = new TreeMap<>();
        PLACES.forEach(place -> counted.put(place, line.get(place).asInt()));
        return counted;
    }

    /** Of those received before the moment; where a dossier stood then is what was last written down of the time before. */
    static Map<String, Map<String, Integer>> of(List<PlainDossier> dossiers, int until) {
        Map<String, Map<String, Integer>> counted = new TreeMap<>();
        for (PlainDossier dossier : dossiers) {
            if (dossier.promise.receivedAt < until) {
                Map<String, Integer> line =
                        counted.computeIfAbsent(dossier.agency + dossier.promise.procedure.code(), key -> none());
                line.merge("received", 1, Integer::sum);
                line.merge(place(dossier, until), 1, Integer::sum);
            }
        }
        return counted;
    }

    private static Map<String, Integer> none() {
        Map<String, Integer> none = new TreeMap<>();
        PLACES.forEach(place -> none.put(place, 0));
        return none;
    }

    private static String place(PlainDossier dossier, int until) {
        String state = dossier.history.stream()
                .filter(line -> line.minute() < until)
                .reduce((one, later) -> later)
                .map(Line::state)
                .orElse("ACCEPTED");
        return switch (state) {
            case "ACCEPTED", "PROCESSING" -> "processing";
            case "FINISHED", "RETURNED" -> dossier.refused ? "refused" : "finished";
            case "WITHDRAWN" -> "withdrawn";
            case "TERMINATED" -> "terminated";
            case "NOT_ACCEPTED" -> "notAccepted";
            default -> "waiting";
        };
    }
}
