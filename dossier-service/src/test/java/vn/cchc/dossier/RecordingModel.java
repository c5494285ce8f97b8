package vn.cchc.dossier;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What must become of events about one dossier, said plainly: after every batch, what waited and what has come are laid side by
 * side in the order in which they happened and read from the beginning, again and again, until nothing more can be written down.
 */
final class RecordingModel {

    /** An event as the model sees it; {@code minute} counts from the beginning. */
    record Event(String id, String type, int minute) {}

    private static final Map<String, String> RUNNING = Map.of(
            "FORWARDED", "RUNNING",
            "SUSPENDED", "SUSPENDED",
            "PAYMENT_REQUESTED", "AWAITING_PAYMENT",
            "SUPPLEMENT_REQUESTED", "AWAITING_SUPPLEMENT",
            "FINISHED", "FINISHED",
            "WITHDRAWN", "WITHDRAWN");
    private static final Map<String, Map<String, String>> TRANSITIONS = Map.of(
            "NONE", Map.of("RECEIVED", "RUNNING"),
            "RUNNING", RUNNING,
            "SUSPENDED", Map.of("RESUMED", "RUNNING", "FINISHED", "FINISHED", "WITHDRAWN", "WITHDRAWN"),
            "AWAITING_PAYMENT", Map.of("PAID", "RUNNING", "WITHDRAWN", "WITHDRAWN"),
            "AWAITING_SUPPLEMENT", Map.of("SUPPLEMENT_RECEIVED", "RUNNING", "WITHDRAWN", "WITHDRAWN"),
            "FINISHED", Map.of("RETURNED", "RETURNED"),
            "RETURNED", Map.of(),
            "WITHDRAWN", Map.of());
    private static final Set<String> ENDED = Set.of("FINISHED", "RETURNED", "WITHDRAWN");
    private static final Set<String> PAUSED = Set.of("SUSPENDED", "AWAITING_PAYMENT", "AWAITING_SUPPLEMENT");
    private static final Set<String> ANSWERS = Set.of("PAID", "RESUMED", "RETURNED");
    private static final Set<String> NEED_A_RUNNING_CLOCK =
            Set.of("SUPPLEMENT_REQUESTED", "PAYMENT_REQUESTED", "FORWARDED", "SUSPENDED", "FINISHED");

    private String state = "NONE";
    private int last;
    private boolean supplementAsked;
    private final List<String> history = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();
    private final Map<String, Event> parked = new HashMap<>();

    String state() {
        return state;
    }

    List<String> history() {
        return history;
    }

    int parked() {
        return parked.size();
    }

    /** What becomes of the ids of a batch, and of those that waited; who once had to wait stays on the list, even in vain. */
    Map<String, String> take(Collection<Event> batch) {
        Map<String, String> outcomes = new HashMap<>();
        Map<String, Event> open = new HashMap<>(parked);
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

    boolean knows(String id) {
        return seen.contains(id);
    }

    boolean parks(String id) {
        return parked.containsKey(id);
    }

    private static List<Event> inOrder(Collection<Event> events) {
        return events.stream().sorted(Comparator.comparing(Event::minute)).toList();
    }

    private String attempt(Event event) {
        if (state.equals("NONE") && !event.type().equals("RECEIVED")) {
            return "PARKED";
        }
        boolean asksAgain = event.type().equals("SUPPLEMENT_REQUESTED") && supplementAsked;
        if (event.minute() < last || asksAgain) {
            return "REJECTED";
        }
        String next = TRANSITIONS.get(state).get(event.type());
        if (next == null) {
            return mayStillCome(event) ? "PARKED" : "REJECTED";
        }
        state = next;
        last = event.minute();
        supplementAsked |= event.type().equals("SUPPLEMENT_REQUESTED");
        seen.add(event.id());
        history.add(event.type());
        return "ACCEPTED";
    }

    private boolean mayStillCome(Event event) {
        if (ENDED.contains(state)) {
            return false;
        }
        boolean answersWhatIsStillToCome =
                ANSWERS.contains(event.type()) || event.type().equals("SUPPLEMENT_RECEIVED") && !supplementAsked;
        return answersWhatIsStillToCome || PAUSED.contains(state) && NEED_A_RUNNING_CLOCK.contains(event.type());
    }
}
