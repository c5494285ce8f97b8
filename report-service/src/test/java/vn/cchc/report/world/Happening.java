package vn.cchc.report.world;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** One thing that happened to a dossier and how the dossier then was; the test's own words, apart from the service's. */
public record Happening(
        Subject subject,
        long sequence,
        String type,
        Instant at,
        String state,
        String clock,
        Instant dueAt,
        Instant endedAt,
        Marks marks,
        Map<String, Object> detail) {

    /** What never changes about a dossier. */
    public record Subject(String dossier, String agency, String channel, Procedure procedure, Instant receivedAt) {}

    /** What was applied for. */
    public record Procedure(String code, String name, String field, String fieldName, String level, boolean exempt) {

        public Procedure(String code, String name, String field, String fieldName, String level) {
            this(code, name, field, fieldName, level, false);
        }

        /** What is no administrative procedure has a code that begins with N. */
        public boolean counted() {
            return !exempt && !code.startsWith("N");
        }

        Map<String, Object> data() {
            return Map.of(
                    "code", code,
                    "name", name,
                    "field", Map.of("code", field, "name", fieldName),
                    "level", level,
                    "kind", code.startsWith("N") ? "NON_TTHC" : "TTHC",
                    "exemptFromSystem", exempt);
        }
    }

    /** Whether a deadline was missed, and whether that was before it was moved. */
    public record Marks(boolean missed, boolean missedBeforeReschedule) {

        public static final Marks NONE = new Marks(false, false);
        public static final Marks MISSED = new Marks(true, false);
        public static final Marks MISSED_THEN_MOVED = new Marks(true, true);
    }

    public static Happening received(Subject subject, Instant dueAt) {
        return new Happening(
                subject, 1, "RECEIVED", subject.receivedAt(), "ACCEPTED", "RUNNING", dueAt, null, Marks.NONE, Map.of());
    }

    public Happening then(String nextType, Instant when, String nextState, String nextClock) {
        var end = nextClock.equals("ENDED") ? (endedAt == null ? when : endedAt) : null;
        return new Happening(subject, sequence + 1, nextType, when, nextState, nextClock, dueAt, end, marks, Map.of());
    }

    public Happening due(Instant moved) {
        return new Happening(subject, sequence, type, at, state, clock, moved, endedAt, marks, detail);
    }

    public Happening marked(Marks other) {
        return new Happening(subject, sequence, type, at, state, clock, dueAt, endedAt, other, detail);
    }

    public Happening telling(Map<String, Object> more) {
        return new Happening(subject, sequence, type, at, state, clock, dueAt, endedAt, marks, more);
    }

    public EventStream.Wire wire() {
        var name = "vn.cchc.dossier." + type.toLowerCase(Locale.ROOT).replace('_', '-') + ".v1";
        return EventStream.Wire.of(name, subject.dossier(), sequence, at, data());
    }

    private Map<String, Object> data() {
        var data = new LinkedHashMap<String, Object>();
        data.put("dossier", subject.dossier());
        data.put("type", type);
        data.put("occurredAt", at.toString());
        data.put("recordedAt", at.plusSeconds(1).toString());
        data.put("migrated", false);
        data.put("procedure", subject.procedure().data());
        data.put("receivingAgency", subject.agency());
        data.put("competentAgency", subject.agency());
        data.put("supportPoint", null);
        data.put("channel", subject.channel());
        data.put("returnChannel", detail.getOrDefault("returnChannel", "COUNTER"));
        data.put("after", after());
        data.put("detail", detail);
        return data;
    }

    private Map<String, Object> after() {
        var after = new LinkedHashMap<String, Object>();
        after.put("state", state);
        after.put("nationalStatus", 4);
        after.put("clock", clock);
        after.put("receivedAt", subject.receivedAt().toString());
        after.put("originalDueAt", dueAt.toString());
        after.put("dueAt", dueAt.toString());
        after.put("deadlineVersion", 1);
        after.put("endedAt", endedAt == null ? null : endedAt.toString());
        after.put("outcome", null);
        after.put("holder", subject.agency());
        after.put("officer", "cb." + subject.agency());
        after.put("step", detail.get("step"));
        after.put("finance", detail.get("finance"));
        after.put("missedDeadline", marks.missed());
        after.put("missedBeforeReschedule", marks.missedBeforeReschedule());
        after.put("apology", marks.missedBeforeReschedule());
        return after;
    }
}
