package vn.cchc.dossier;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.cchc.dossier.RecordingModel.Event;

/** The date a dossier is promised for: what it is counted from, the pauses since, and whether it was missed. */
final class PlainPromise {

    private record Pause(int from, int to) {}

    /** A count that was missed before a restart: what it began with, its pauses, and when its clock stopped. */
    private record Former(int event, List<Pause> pauses, int stoppedAt) {}

    private static final int WARNED_BEFORE = 8 * 60;

    final int originalDueAt;
    PlainProcedure procedure;
    int receivedAt;
    int dueAt;
    int version = 1;
    private final String channel;
    private final List<Pause> pauses = new ArrayList<>();
    private int countedFrom;
    private int restartedAt = -1;
    private boolean promisedByHead;
    private boolean noticed;
    private boolean missed;
    private boolean lateForGood;
    private boolean apology;
    private int warnAt;
    private boolean warned;
    private Former former;

    PlainPromise(PlainProcedure procedure, String channel, int receivedAt) {
        this.procedure = procedure;
        this.channel = channel;
        this.receivedAt = receivedAt;
        countedFrom = procedure.begin(receivedAt);
        dueAt = procedure.end(countedFrom, channel);
        originalDueAt = dueAt;
        warnAt = warnAt();
    }

    boolean restarts() {
        return procedure.policy().equals("RESTART");
    }

    boolean isMissed() {
        return missed || lateForGood;
    }

    boolean isLateAt(int minute) {
        return lateForGood || minute >= OfficeMinutes.endOfDay(dueAt);
    }

    boolean owesApology() {
        return isMissed() && !apology;
    }

    /** The promise in force was broken, as far as anybody has said. */
    boolean isBroken() {
        return missed;
    }

    boolean isMissedUnnoticed(int now) {
        return !noticed && now >= OfficeMinutes.endOfDay(dueAt);
    }

    /** Eight working hours before, or when half of the time is over, and while the promise can still be kept. */
    boolean isNear(int minute) {
        return !warned && minute >= warnAt && minute < dueAt;
    }

    void warned() {
        warned = true;
    }

    private int warnAt() {
        int half = (OfficeMinutes.between(countedFrom, dueAt) + 1) / 2;
        return OfficeMinutes.backward(dueAt, Math.min(WARNED_BEFORE, half));
    }

    /** Notes the miss; returns when it happened. */
    int notice() {
        noticed = true;
        missed = true;
        return OfficeMinutes.endOfDay(dueAt);
    }

    String timing(int endedAt) {
        int days = OfficeMinutes.day(endedAt).compareTo(OfficeMinutes.day(dueAt));
        boolean late = lateForGood || days > 0;
        return late ? "LATE" : days < 0 ? "EARLY" : "ON_TIME";
    }

    /** The clock had stopped by then after all. */
    void stopped(int minute) {
        missed &= minute >= OfficeMinutes.endOfDay(dueAt);
    }

    void pausedFrom(int from, int to) {
        Pause pause = new Pause(from, to);
        pauses.add(pause);
        if (from < OfficeMinutes.endOfDay(dueAt)) {
            move(after(pause, countedFrom, dueAt));
        }
    }

    /** @param stoppedAt when it was found incomplete */
    void restart(int minute, int stoppedAt) {
        boolean counted = !lateForGood && !promisedByHead;
        Former over = counted ? new Former(beginning(), List.copyOf(pauses), stoppedAt) : null;
        former = missed ? over : former;
        promisedByHead = false;
        restartedAt = minute;
        countedFrom = procedure.begin(minute);
        pauses.clear();
        lateForGood |= missed;
        missed = false;
        move(procedure.end(countedFrom, channel));
    }

    /** A head may promise another date once, later than the last, in office hours and not further than the term again. */
    boolean mayBecome(Event event, int reschedules, boolean loaded) {
        int wanted = wanted(event);
        boolean answersForIt = event.data().has("override");
        int from = Math.max(dueAt, event.minute());
        boolean fits = reschedules == 0 && wanted <= procedure.end(from, channel);
        return wanted > from && (loaded || OfficeMinutes.isOfficeTime(wanted) && (fits || answersForIt));
    }

    void become(Event event) {
        stopped(event.minute());
        promisedByHead = true;
        countedFrom = event.minute();
        pauses.clear();
        carryOver();
        apology = true;
        move(wanted(event));
    }

    void apologised(String kind) {
        apology |= kind.equals("LATE");
    }

    boolean canBeCorrected(Event event, int first, Map<String, PlainProcedure> procedures) {
        JsonNode correction = event.data().get("correction");
        int received = received(correction);
        boolean other = !procedure(correction, procedures).equals(procedure);
        boolean inOrder = received <= event.minute() && (first < 0 || received <= first);
        return correction.has("receivedAt") ? inOrder : other || correction.has("applicant");
    }

    void correct(Event event, Map<String, PlainProcedure> procedures) {
        JsonNode correction = event.data().get("correction");
        PlainProcedure other = procedure(correction, procedures);
        boolean same = other.equals(procedure) && !correction.has("receivedAt");
        procedure = other;
        receivedAt = received(correction);
        if (same) {
            return;
        }
        stopped(event.minute());
        if (!promisedByHead) {
            countAgain();
        }
    }

    private void countAgain() {
        countedFrom = procedure.begin(beginning());
        int due = counted(countedFrom, pauses);
        if (due != dueAt) {
            carryOver();
            move(due);
        }
    }

    /** Another calendar; what a head has promised is no count. Returns whether anything is different now. */
    boolean redate() {
        if (promisedByHead) {
            return false;
        }
        boolean forgiven = former != null
                && former.stoppedAt()
                        < OfficeMinutes.endOfDay(counted(procedure.begin(former.event()), former.pauses()));
        if (forgiven) {
            lateForGood = false;
            former = null;
        }
        int due = counted(procedure.begin(beginning()), pauses);
        boolean moves = due > dueAt;
        if (moves) {
            countedFrom = procedure.begin(beginning());
            missed = false;
            move(due);
        }
        return forgiven || moves;
    }

    private int beginning() {
        return restartedAt < 0 ? receivedAt : restartedAt;
    }

    private int counted(int from, List<Pause> paused) {
        int due = procedure.end(from, channel);
        for (Pause pause : paused) {
            due = pause.from() < OfficeMinutes.endOfDay(due) ? after(pause, from, due) : due;
        }
        return due;
    }

    /** Nobody's time runs in a pause; what was paused before the count began took none. */
    private static int after(Pause pause, int from, int due) {
        return OfficeMinutes.forward(due, OfficeMinutes.between(Math.max(pause.from(), from), pause.to()));
    }

    private void carryOver() {
        former = missed ? null : former;
        lateForGood |= missed;
        missed = false;
    }

    /** A new promise, unless it is the same and nobody has said that it was broken. */
    private void move(int due) {
        if (due == dueAt && !noticed) {
            return;
        }
        version++;
        dueAt = due;
        noticed = false;
        warned = false;
        warnAt = warnAt();
    }

    private static int wanted(Event event) {
        return OfficeMinutes.of(event.data().get("newDueAt").asText());
    }

    private int received(JsonNode correction) {
        return correction.has("receivedAt")
                ? OfficeMinutes.of(correction.get("receivedAt").asText())
                : receivedAt;
    }

    private PlainProcedure procedure(JsonNode correction, Map<String, PlainProcedure> procedures) {
        return correction.has("procedure")
                ? procedures.get(correction.get("procedure").asText())
                : procedure;
    }
}
