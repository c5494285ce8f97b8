package vn.cchc.dossier;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What must become of events about one dossier, said plainly: after every batch, what waited and what has come are laid side by
 * side in the order in which they happened and read from the beginning, again and again, until nothing more can be written down.
 */
final class RecordingModel {

    /** An event as it is sent, and its minute. */
    record Event(ObjectNode wire, int minute) {
        String id() {
            return wire.get("id").asText();
        }

        String code() {
            return wire.get("dossier").asText();
        }

        String type() {
            return wire.get("type").asText();
        }

        JsonNode data() {
            return wire.get("data");
        }

        @Override
        public String toString() {
            return type() + " " + OfficeMinutes.at(minute) + " " + data();
        }
    }

    private final Map<String, PlainProcedure> procedures;
    private final Set<String> seen = new HashSet<>();
    private final Map<String, Event> parked = new HashMap<>();
    private final boolean loaded;
    private PlainDossier dossier;

    RecordingModel(Map<String, PlainProcedure> procedures) {
        this(procedures, false);
    }

    /** @param loaded whether it is the history of an older system */
    RecordingModel(Map<String, PlainProcedure> procedures, boolean loaded) {
        this.procedures = procedures;
        this.loaded = loaded;
    }

    /** Null until its receipt has come. */
    PlainDossier dossier() {
        return dossier;
    }

    int parked() {
        return parked.size();
    }

    void sweep(int now) {
        if (dossier != null) {
            dossier.sweep(now);
        }
    }

    void warn(int minute) {
        if (dossier != null) {
            dossier.warn(minute);
        }
    }

    void redate(int now) {
        if (dossier != null) {
            dossier.redate(now);
        }
    }

    /**
     * What becomes of each event of a batch, in the batch's order. What was recorded before is a duplicate; what waited
     * before is accepted once it need not wait any more.
     */
    List<String> answers(List<Event> batch) {
        Set<String> before = new HashSet<>(seen);
        Set<String> waited = new HashSet<>(parked.keySet());
        Map<String, String> outcomes = take(batch);
        Set<String> told = new HashSet<>(before);
        List<String> answers = new ArrayList<>();
        for (Event event : batch) {
            String id = event.id();
            if (waited.contains(id)) {
                answers.add(seen.contains(id) ? "ACCEPTED" : "PARKED");
                continue;
            }
            boolean again = told.contains(id);
            answers.add(again ? "DUPLICATE" : outcomes.get(id));
            if (seen.contains(id)) {
                told.add(id);
            }
        }
        return answers;
    }

    /** What becomes of the ids of a batch, and of those that waited; who once had to wait stays on the list, even in vain. */
    private Map<String, String> take(Collection<Event> batch) {
        Map<String, String> outcomes = new HashMap<>();
        Map<String, Event> open = new LinkedHashMap<>(parked);
        batch.stream().filter(event -> !seen.contains(event.id())).forEach(event -> open.put(event.id(), event));
        boolean written = true;
        while (written) {
            written = false;
            for (Event event : inOrder(open.values())) {
                String outcome = attempt(event);
                boolean waited = parked.containsKey(event.id()) || "PARKED".equals(outcomes.get(event.id()));
                boolean over = outcome.equals("ACCEPTED") || outcome.equals("REJECTED") && !waited;
                outcomes.put(event.id(), over ? outcome : "PARKED");
                if (over) {
                    open.remove(event.id());
                    written |= outcome.equals("ACCEPTED");
                }
            }
        }
        parked.clear();
        parked.putAll(open);
        return outcomes;
    }

    private static List<Event> inOrder(Collection<Event> events) {
        return events.stream().sorted(Comparator.comparing(Event::minute)).toList();
    }

    private String attempt(Event event) {
        boolean receipt = event.type().equals("RECEIVED");
        if (dossier == null && !receipt) {
            return "PARKED";
        }
        if (receipt) {
            dossier = new PlainDossier(event, procedures, loaded);
        }
        String outcome = receipt ? "ACCEPTED" : dossier.attempt(event, procedures);
        if (outcome.equals("ACCEPTED")) {
            seen.add(event.id());
        }
        return outcome;
    }
}
