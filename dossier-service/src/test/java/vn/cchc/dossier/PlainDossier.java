package vn.cchc.dossier;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.cchc.dossier.RecordingModel.Event;

/** A dossier as one would keep it on a sheet of paper: what leads where, one promised date and a tally. */
final class PlainDossier {

    /** @param to null where the state stays as it is */
    private record Move(String to, Set<String> from) {}

    /** A line of the history. */
    record Line(String type, int minute, String state) {}

    private static final Set<String> RUNNING = Set.of("ACCEPTED", "PROCESSING");
    private static final Set<String> PAUSED = Set.of("AWAITING_SUPPLEMENT", "AWAITING_PAYMENT", "SUSPENDED");
    private static final Set<String> OPEN =
            Set.of("ACCEPTED", "PROCESSING", "AWAITING_SUPPLEMENT", "AWAITING_PAYMENT", "SUSPENDED");
    private static final Set<String> ENDED = Set.of("FINISHED", "RETURNED", "WITHDRAWN", "TERMINATED", "NOT_ACCEPTED");

    /** What leads where; anything else changes nothing. */
    private static final Map<String, Move> MOVES = Map.ofEntries(
            Map.entry("NOT_ACCEPTED", new Move("NOT_ACCEPTED", Set.of("ACCEPTED", "AWAITING_SUPPLEMENT"))),
            Map.entry("SUPPLEMENT_REQUESTED", new Move("AWAITING_SUPPLEMENT", RUNNING)),
            Map.entry("SUPPLEMENT_RECEIVED", new Move("PROCESSING", Set.of("AWAITING_SUPPLEMENT"))),
            Map.entry("PAYMENT_REQUESTED", new Move("AWAITING_PAYMENT", RUNNING)),
            Map.entry("PAID", new Move("PROCESSING", Set.of("AWAITING_PAYMENT"))),
            Map.entry("SUSPENDED", new Move("SUSPENDED", RUNNING)),
            Map.entry("RESUMED", new Move("PROCESSING", Set.of("SUSPENDED"))),
            Map.entry("FORWARDED", new Move("PROCESSING", RUNNING)),
            Map.entry("FINISHED", new Move("FINISHED", Set.of("ACCEPTED", "PROCESSING", "SUSPENDED"))),
            Map.entry("RETURNED", new Move("RETURNED", Set.of("FINISHED"))),
            Map.entry("WITHDRAWN", new Move("WITHDRAWN", OPEN)),
            Map.entry("TERMINATED", new Move("TERMINATED", OPEN)),
            Map.entry("TAKEN", new Move(null, RUNNING)),
            Map.entry("CONSULTED", new Move(null, RUNNING)),
            Map.entry("CONSULTATION_ANSWERED", new Move(null, OPEN)),
            Map.entry("RESCHEDULED", new Move(null, RUNNING)),
            Map.entry("CORRECTED", new Move(null, OPEN)),
            Map.entry("DIGITISED", new Move(null, Set.of("FINISHED", "RETURNED"))),
            Map.entry(
                    "APOLOGISED",
                    new Move(
                            null,
                            Set.of(
                                    "ACCEPTED",
                                    "PROCESSING",
                                    "AWAITING_SUPPLEMENT",
                                    "AWAITING_PAYMENT",
                                    "SUSPENDED",
                                    "FINISHED",
                                    "RETURNED",
                                    "WITHDRAWN",
                                    "TERMINATED",
                                    "NOT_ACCEPTED"))));

    private static final Set<String> WAIT_FOR_THE_CLOCK = Set.of(
            "SUPPLEMENT_REQUESTED",
            "PAYMENT_REQUESTED",
            "FORWARDED",
            "TAKEN",
            "CONSULTED",
            "SUSPENDED",
            "FINISHED",
            "RESCHEDULED");

    final String agency;
    final List<Line> history = new ArrayList<>();
    final PlainPromise promise;
    String state = "ACCEPTED";
    String finance;
    String holder;
    boolean refused;
    int endedAt;
    private int since;
    private int last;
    private int first = -1;
    private int stage = 1;
    private boolean taken = true;
    private boolean asked;
    private int supplementsHere;
    private int reschedules;
    private boolean digital;
    private int completeBy = -1;
    private final boolean loaded;

    /** @param loaded from an older system, which may have done what today's rules forbid */
    PlainDossier(Event event, Map<String, PlainProcedure> procedures, boolean loaded) {
        this.loaded = loaded;
        JsonNode intake = event.data();
        agency = intake.get("receivingAgency").asText();
        holder = agency;
        finance = intake.at("/notes/payment/collected").asInt() > 0 ? "PAID" : "NONE";
        promise = new PlainPromise(
                procedures.get(intake.get("procedure").asText()),
                intake.get("channel").asText(),
                event.minute());
        since = event.minute();
        last = event.minute();
        write("RECEIVED", event.minute());
    }

    /** What it is called that the event comes: ACCEPTED, REJECTED or PARKED; in the first case it is written down. */
    String attempt(Event event, Map<String, PlainProcedure> procedures) {
        Move move = MOVES.get(event.type());
        boolean legal = isLegal(event.type());
        if (event.minute() < last || isForbidden(event, legal, procedures)) {
            return "REJECTED";
        }
        if (!legal) {
            return mayStillCome(event) ? "PARKED" : "REJECTED";
        }
        apply(event, move.to() == null ? state : move.to(), procedures);
        return "ACCEPTED";
    }

    /** The types whose turn it is. */
    List<String> possible() {
        return types().stream().filter(this::isLegal).toList();
    }

    static List<String> types() {
        return MOVES.keySet().stream().sorted().toList();
    }

    private boolean isLegal(String type) {
        boolean outOfTurn = type.equals("TAKEN") && taken || type.equals("CONSULTATION_ANSWERED") && !asked;
        return MOVES.get(type).from().contains(state) && !outOfTurn;
    }

    boolean hasEnded() {
        return ENDED.contains(state);
    }

    /** Somebody looked at the clock. */
    void sweep(int now) {
        if (RUNNING.contains(state) && promise.isMissedUnnoticed(now)) {
            write("OVERDUE", promise.notice());
        }
    }

    /** Somebody looked for what is nearly due; by the clock of the service's own lines that is long after everything else. */
    void warn(int minute) {
        if (RUNNING.contains(state) && promise.isNear(minute)) {
            promise.warned();
            write("DUE_SOON", Integer.MAX_VALUE);
        }
    }

    /** The calendar has changed and everything open is counted again; a promise broken before may be broken still. */
    void redate(int now) {
        if (hasEnded()) {
            return;
        }
        boolean broken = promise.isBroken();
        boolean different = promise.redate();
        if (state.equals("AWAITING_SUPPLEMENT")) {
            different |= completeBy != lastDay();
            completeBy = lastDay();
        }
        if (!different) {
            return;
        }
        write("REDATED", now);
        if (broken && promise.isMissedUnnoticed(ranUntil(now))) {
            write("OVERDUE", promise.notice());
        }
    }

    String timing() {
        if (!hasEnded() || state.equals("NOT_ACCEPTED")) {
            return null;
        }
        return state.equals("WITHDRAWN") ? "ON_TIME" : promise.timing(endedAt);
    }

    private boolean isForbidden(Event event, boolean legal, Map<String, PlainProcedure> procedures) {
        return switch (event.type()) {
            case "SUPPLEMENT_REQUESTED" ->
                !loaded && supplementsHere > 0 && !event.data().has("legalBasis");
            case "NOT_ACCEPTED" ->
                !loaded
                        && legal
                        && (stage > 1 && !isExpired(event.minute()) || promise.isLateAt(ranUntil(event.minute())));
            case "RESCHEDULED" -> !promise.mayBecome(event, reschedules, loaded);
            case "APOLOGISED" ->
                event.data().get("kind").asText().equals("LATE") && !(hasEnded() && promise.owesApology());
            case "RETURNED" ->
                !loaded
                        && !digital
                        && state.equals("FINISHED")
                        && event.data().get("channel").asText().equals("ONLINE");
            case "DIGITISED" -> hasEnded() && (!legal || refused || digital);
            case "CONSULTED" -> asked;
            case "CORRECTED" -> !promise.canBeCorrected(event, first, procedures);
            default -> false;
        };
    }

    private boolean mayStillCome(Event event) {
        if (hasEnded()) {
            return false;
        }
        boolean waits = WAIT_FOR_THE_CLOCK.contains(event.type()) && PAUSED.contains(state);
        return switch (event.type()) {
            case "PAID", "RESUMED", "RETURNED", "DIGITISED", "CONSULTATION_ANSWERED" -> true;
            case "SUPPLEMENT_RECEIVED" -> supplementsHere == 0;
            case "TAKEN" -> taken || waits;
            default -> waits;
        };
    }

    private int ranUntil(int minute) {
        return PAUSED.contains(state) ? since : minute;
    }

    /** Thirty days are over, and the working day they end on. */
    private boolean isExpired(int minute) {
        return state.equals("AWAITING_SUPPLEMENT") && minute >= lastDay();
    }

    private int lastDay() {
        return OfficeMinutes.endOfDay(OfficeMinutes.calendarDays(since, 30));
    }

    private void apply(Event event, String next, Map<String, PlainProcedure> procedures) {
        int minute = event.minute();
        boolean restarts = state.equals("AWAITING_SUPPLEMENT") && promise.restarts();
        if (PAUSED.contains(state) && ENDED.contains(next)) {
            promise.pausedFrom(since, minute);
            state = "PROCESSING";
        }
        sweep(minute);
        if (PAUSED.contains(state) && RUNNING.contains(next)) {
            if (restarts) {
                promise.restart(minute, since);
            } else {
                promise.pausedFrom(since, minute);
            }
        }
        if (RUNNING.contains(state) && !RUNNING.contains(next)) {
            promise.stopped(minute);
        }
        if (ENDED.contains(next) && !ENDED.contains(state)) {
            endedAt = minute;
        }
        since = next.equals(state) ? since : minute;
        state = next;
        last = minute;
        first = first < 0 && !event.type().equals("CORRECTED") ? minute : first;
        note(event, procedures);
        write(event.type(), minute);
    }

    private void note(Event event, Map<String, PlainProcedure> procedures) {
        JsonNode data = event.data();
        switch (event.type()) {
            case "FORWARDED" -> forward(data.get("to").asText());
            case "SUPPLEMENT_REQUESTED" -> {
                supplementsHere++;
                completeBy = lastDay();
            }
            case "DIGITISED" -> digital = true;
            case "PAYMENT_REQUESTED" -> finance = "DUE";
            case "PAID" -> finance = "PAID";
            case "TAKEN" -> taken = true;
            case "CONSULTED" -> asked = true;
            case "CONSULTATION_ANSWERED" -> asked = false;
            case "FINISHED" -> refused = data.path("result").asText().equals("REFUSED");
            case "WITHDRAWN", "TERMINATED", "NOT_ACCEPTED" ->
                stop(data.at("/stop/refund").asInt());
            case "APOLOGISED" -> promise.apologised(data.get("kind").asText());
            case "RESCHEDULED" -> {
                reschedules++;
                promise.become(event);
            }
            case "CORRECTED" -> promise.correct(event, procedures);
            default -> {
                // Only the state changes.
            }
        }
    }

    private void forward(String to) {
        boolean stays = stage > 1 && to.equals(holder);
        supplementsHere = stage == 1 ? 0 : supplementsHere;
        stage += stays ? 0 : 1;
        taken &= stays;
        holder = to;
    }

    private void stop(int refund) {
        if (refund > 0) {
            finance = "REFUNDED";
        } else if (finance.equals("DUE")) {
            finance = "NONE";
        }
    }

    private void write(String type, int minute) {
        history.add(new Line(type, minute, state));
    }
}
