package vn.cchc.dossier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What must become of events about one dossier, said plainly: a table of transitions, a last moment and a list of waiting. */
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

    String send(Event event) {
        if (seen.contains(event.id())) {
            return "DUPLICATE";
        }
        if (parked.containsKey(event.id())) {
            return "PARKED";
        }
        String outcome = attempt(event);
        if (outcome.equals("PARKED")) {
            parked.put(event.id(), event);
        }
        if (outcome.equals("ACCEPTED")) {
            release();
        }
        return outcome;
    }

    private void release() {
        Optional<Event> next = Optional.of(new Event("", "", 0));
        while (next.isPresent()) {
            next = parked.values().stream()
                    .sorted(Comparator.comparing(Event::minute).thenComparing(Event::id))
                    .filter(waiting -> attempt(waiting).equals("ACCEPTED"))
                    .findFirst();
            next.ifPresent(released -> parked.remove(released.id()));
        }
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
