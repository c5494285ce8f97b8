package vn.cchc.report.world;

import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import vn.cchc.kit.web.BusinessDays;

/** Events that are kept as told, with everything a test does not care about filled in. */
public final class Told {

    public static final String REPORTING = "cchc.reporting-events.v1";
    public static final String PETITIONS = "cchc.petition-events.v1";
    public static final String COUNTERS = "cchc.counter-events.v1";
    public static final String PROCEDURES = "cchc.procedure-events.v1";
    public static final String RATINGS = "cchc.rating-events.v1";

    private Told() {}

    /** A report owed by an agency, as it stands after the event; days may be null. */
    public static EventStream.Wire report(
            String report, long sequence, String at, String agency, String dueOn, String handedInOn) {
        var after = new HashMap<String, Object>();
        after.put("state", handedInOn == null ? "OPEN" : "SUBMITTED");
        after.put("dueOn", dueOn);
        after.put("handedInOn", handedInOn);
        after.put("timeliness", "PENDING");
        after.put("missingSince", null);
        after.put("urgings", 1);
        after.put("locked", false);
        var data = new LinkedHashMap<String, Object>();
        data.put("report", report);
        data.put("type", handedInOn == null ? "OWED" : "SUBMITTED");
        data.put("occurredAt", at);
        data.put("duty", Map.of("id", "duty-1", "title", "Báo cáo cải cách hành chính", "collector", "H97"));
        data.put(
                "period",
                Map.of("id", "p", "label", "quý", "kind", "QUARTER", "from", "2025-03-15", "to", "2025-06-14"));
        data.put("part", "UNIT");
        data.put("agency", agency);
        data.put("after", after);
        data.put("detail", Map.of());
        var type = handedInOn == null ? "vn.cchc.report.owed.v1" : "vn.cchc.report.submitted.v1";
        return EventStream.Wire.of(type, report, sequence, Instant.parse(at), data);
    }

    /** A petition of an agency after something happened to it. */
    public static EventStream.Wire petition(
            String petition,
            long sequence,
            String type,
            String at,
            String agency,
            String receivedAt,
            Map<String, ?> detail) {
        var after = new HashMap<String, Object>();
        after.put("state", type.equals("REOPENED") ? "RECEIVED" : type);
        after.put("receivedAt", receivedAt);
        after.put("countedFrom", receivedAt);
        after.put(
                "answerDueAt",
                Instant.parse(receivedAt).plusSeconds(20 * 86_400).toString());
        after.put("publishDueAt", null);
        after.put("dueAt", null);
        after.put("reopened", type.equals("REOPENED") ? 1 : 0);
        var data = new LinkedHashMap<String, Object>();
        data.put("petition", petition);
        data.put("type", type);
        data.put("occurredAt", at);
        data.put("receivedAgency", agency);
        data.put("agency", agency);
        data.put("level", "COMMUNE");
        data.put("about", petition.endsWith("R") ? "REGULATION" : "BEHAVIOUR");
        data.put("attitude", false);
        data.put("channel", "PHONE");
        data.put("procedure", null);
        data.put("after", after);
        data.put("detail", detail);
        var name = "vn.cchc.petition." + type.toLowerCase(Locale.ROOT) + ".v1";
        return EventStream.Wire.of(name, petition, sequence, Instant.parse(at), data);
    }

    /** A day's dossiers received, on paper and in the system; as many were returned on both. */
    public static EventStream.Wire paperCount(
            String agency, String day, long sequence, String at, String state, int paper, int system) {
        var data = Map.<String, Object>of(
                "agency", agency,
                "day", day,
                "state", state,
                "paper", Map.of("received", paper, "returned", 2),
                "system", Map.of("received", system, "returned", 2),
                "changedAt", at);
        return EventStream.Wire.of(
                "vn.cchc.paper-count.changed.v1", agency + "/" + day, sequence, Instant.parse(at), data);
    }

    /** What became of a half day. */
    public static EventStream.Wire session(
            String agency, String day, String session, long sequence, String at, String state) {
        var data = new HashMap<String, Object>();
        data.put("agency", agency);
        data.put("day", day);
        data.put("session", session);
        data.put("state", state);
        data.put("dueAt", at);
        data.put("firstAt", state.equals("MISSED") ? null : at);
        var type = "vn.cchc.publication-session." + (state.equals("MISSED") ? "missed" : "done") + ".v1";
        return EventStream.Wire.of(type, agency + "/" + day + "/" + session, sequence, Instant.parse(at), data);
    }

    /** A version of a procedure; it is interlinked where its internal process is published. */
    public static Map<String, Object> version(String from, String to, boolean exempt, boolean process) {
        var version = new HashMap<String, Object>();
        version.put("effectiveFrom", from);
        version.put("effectiveTo", to);
        version.put("change", null);
        version.put("ending", to == null ? null : "ABOLISHED");
        version.put("exemptFromSystem", exempt);
        version.put("interlinked", process);
        version.put("internalProcess", process);
        version.put("onlineLevel", 4);
        return version;
    }

    /** What a procedure of a field has become; codes that begin with N are no administrative procedures. */
    public static EventStream.Wire procedure(
            String code, long sequence, String field, String level, List<Map<String, Object>> versions) {
        return procedure(code, sequence, "2025-12-31T02:00:00Z", field, level, versions);
    }

    /** The same, recorded at that instant. */
    public static EventStream.Wire procedure(
            String code, long sequence, String at, String field, String level, List<Map<String, Object>> versions) {
        var data = Map.<String, Object>of(
                "procedure", code,
                "name", "Thủ tục " + code,
                "field", Map.of("code", field, "name", "Lĩnh vực " + field),
                "level", level,
                "kind", code.startsWith("N") ? "NON_TTHC" : "TTHC",
                "changedAt", at,
                "versions", versions);
        return EventStream.Wire.of("vn.cchc.procedure.changed.v1", code, sequence, Instant.parse(at), data);
    }

    /** The version, decided on that day and answered for by that agency. */
    public static Map<String, Object> decided(Map<String, Object> version, String day, String authority) {
        var decided = new HashMap<>(version);
        decided.put("decidedOn", day);
        decided.put("authority", authority);
        decided.put("withFees", false);
        return decided;
    }

    /** The version, answered for by that agency, with something to pay. */
    public static Map<String, Object> withFees(Map<String, Object> version, String authority) {
        var charged = decided(version, null, authority);
        charged.put("withFees", true);
        return charged;
    }

    /** The procedure as told, with the units that have to make it public. */
    public static EventStream.Wire publicAt(EventStream.Wire procedure, List<String> agencies) {
        var data = new LinkedHashMap<>(procedure.data());
        data.put("publicAt", Map.of("kinds", List.of(), "agencies", agencies));
        return EventStream.Wire.of(procedure.type(), procedure.subject(), procedure.sequence(), procedure.time(), data);
    }

    /** What a unit made public, or no longer. */
    public static EventStream.Wire posted(
            String agency, long sequence, String channel, String day, boolean withdrawn, String... procedures) {
        var at = Instant.parse("2025-12-31T02:00:00Z").plusSeconds(sequence);
        var data = Map.<String, Object>of(
                "agency", agency,
                "channel", channel,
                "publishedOn", day,
                "withdrawn", withdrawn,
                "changedAt", at.toString(),
                "procedures", List.of(procedures));
        return EventStream.Wire.of("vn.cchc.procedure.published.v1", agency, sequence, at, data);
    }

    /** A rating given in a month; a score is null for no opinion. */
    public static EventStream.Wire rating(String month, String agency, String procedure, Map<String, Integer> scores) {
        var data = answer(month, agency, scores);
        var id = id();
        data.put("rating", id);
        data.put("procedure", procedure);
        data.put("field", "HOTICH");
        return EventStream.Wire.of("vn.cchc.rating.given.v1", id, 1, begin(month), data);
    }

    /** An answer to the open survey. */
    public static EventStream.Wire openSurvey(String month, String agency, Map<String, Integer> scores) {
        var data = answer(month, agency, scores);
        var id = id();
        data.put("answer", id);
        return EventStream.Wire.of("vn.cchc.open-survey.answered.v1", id, 1, begin(month), data);
    }

    private static Map<String, Object> answer(String month, String agency, Map<String, Integer> scores) {
        var given = new ArrayList<Map<String, Object>>();
        scores.forEach((criterion, score) -> {
            var one = new HashMap<String, Object>();
            one.put("criterion", criterion);
            one.put("kind", criterion.startsWith("SIPAS") ? "FACTOR" : "INDICATOR");
            one.put("score", score);
            given.add(one);
        });
        var data = new HashMap<String, Object>();
        data.put("month", month);
        data.put("agency", agency);
        data.put("channel", "COUNTER");
        data.put("scores", given);
        return data;
    }

    private static Instant begin(String month) {
        return BusinessDays.start(YearMonth.parse(month).atDay(1));
    }

    public static String id() {
        return UUID.randomUUID().toString();
    }
}
