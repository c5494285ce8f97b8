package vn.cchc.report.world;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Events of plan-service that are kept as told, with everything a test does not care about filled in. */
public final class PlanTold {

    public static final String CHILD_PLANS = "cchc.child-plan-events.v1";
    public static final String INSPECTIONS = "cchc.inspection-events.v1";
    public static final String SCORECARDS = "cchc.scorecard-events.v1";
    public static final String TARGETS = "cchc.target-events.v1";

    private PlanTold() {}

    /** A plan owed by a unit under the plan {@code above}; days may be null. */
    public static EventStream.Wire childPlan(
            String id, long sequence, String at, String above, String agency, String dueOn, String issuedOn) {
        var after = new HashMap<String, Object>();
        after.put("state", issuedOn == null ? "OWED" : "ISSUED");
        after.put("dueOn", dueOn);
        after.put("issuedOn", issuedOn);
        after.put("plan", issuedOn == null ? null : "plan of " + agency);
        after.put("missingSince", null);
        var data = new LinkedHashMap<String, Object>();
        var type = issuedOn == null ? "EXPECTED" : "ISSUED";
        data.put("childPlan", id);
        data.put("type", type);
        data.put("occurredAt", at);
        data.put("parent", Tasks.plan(above, "Kế hoạch năm 2026", "H87"));
        data.put("agency", agency);
        data.put("after", after);
        return wire("child-plan", type, id, sequence, at, data);
    }

    /** The same as an event of another type, told when the plan above was called otherwise. */
    public static EventStream.Wire childPlanAs(String type, String title, EventStream.Wire told) {
        var data = new LinkedHashMap<>(told.data());
        data.put("type", type);
        data.put("parent", Tasks.plan("p87", title, "H87"));
        return wire("child-plan", type, told.subject(), told.sequence(), String.valueOf(data.get("occurredAt")), data);
    }

    /** A unit inspected by an agency on a day. */
    public static EventStream.Wire visit(String id, String at, String issuer, String agency, boolean counted) {
        var data = inspection("VISIT", id, "INSPECTED", at, issuer, agency);
        data.put("visit", Map.of("kind", counted ? "REGULAR" : "SELF", "counted", counted));
        data.put("after", after("DONE", null, null, at.substring(0, 10)));
        data.put("detail", Map.of("on", at.substring(0, 10)));
        return wire("inspection", "INSPECTED", id, 1, at, data);
    }

    /** A finding of its province's office after something happened to it; the first event is its detection. */
    public static EventStream.Wire finding(
            String id,
            long sequence,
            String type,
            String at,
            String agency,
            String state,
            String dueOn,
            String reportedOn) {
        var data = inspection("FINDING", id, type, at, office(agency), agency);
        data.put("source", "INSPECTION");
        data.put("after", after(state, dueOn, reportedOn, state.equals("DONE") ? at.substring(0, 10) : null));
        data.put("detail", Map.of("on", at.substring(0, 10)));
        return wire("finding", type, id, sequence, at, data);
    }

    private static String office(String agency) {
        return agency.substring(0, 3) + ".11";
    }

    private static Map<String, Object> inspection(
            String about, String id, String type, String at, String issuer, String agency) {
        var data = new LinkedHashMap<String, Object>();
        data.put("about", about);
        data.put("id", id);
        data.put("type", type);
        data.put("occurredAt", at);
        data.put(
                "inspection",
                Map.of("id", "i", "title", "Kế hoạch kiểm tra", "year", 2026, "theme", "REFORM", "issuer", issuer));
        data.put("keeper", issuer);
        data.put("agency", agency);
        return data;
    }

    private static Map<String, Object> after(String state, String dueOn, String reportedOn, String doneOn) {
        var after = new HashMap<String, Object>();
        after.put("state", state);
        after.put("plannedOn", null);
        after.put("dueOn", dueOn);
        after.put("reportedOn", reportedOn);
        after.put("doneOn", doneOn);
        after.put("overdueSince", null);
        return after;
    }

    /** What an agency has to reach, from the first day of 2026 on. */
    public static EventStream.Wire threshold(
            String agency, String code, String measure, String unitsBelow, int percent, boolean strict) {
        var data = new LinkedHashMap<String, Object>();
        data.put("occurredAt", "2026-11-01T02:00:00Z");
        data.put("agency", agency);
        data.put("code", code);
        data.put("effectiveFrom", "2026-01-01");
        data.put("effectiveTo", null);
        data.put("measure", measure);
        data.put("name", "Yêu cầu " + code);
        data.put("theme", null);
        data.put("unitsBelow", unitsBelow);
        data.put("unitKinds", unitsBelow == null ? List.of() : List.of("COMMUNE"));
        data.put("source", null);
        data.put("percent", percent);
        data.put("strict", strict);
        data.put("legalBasis", "Kế hoạch năm 2026");
        return EventStream.Wire.of(
                "vn.cchc.inspection-threshold.changed.v1",
                agency + "/" + code + "/2026-01-01",
                1,
                Instant.parse("2026-11-01T02:00:00Z"),
                data);
    }

    /** A target of the year 2025 in percent; without a measure nobody has decided what it is held against. */
    public static EventStream.Wire target(String id, String issuer, String measure, String operator, double value) {
        return target(id, issuer, measure, operator, value, "%");
    }

    /** The same in another unit. */
    public static EventStream.Wire target(
            String id, String issuer, String measure, String operator, double value, String unit) {
        var data = new HashMap<String, Object>();
        data.put("target", id);
        data.put("occurredAt", "2026-11-01T02:00:00Z");
        data.put("issuer", issuer);
        data.put("year", 2025);
        data.put("metric", "Tỷ lệ " + id);
        data.put("measure", measure);
        data.put("operator", operator);
        data.put("value", value);
        data.put("unit", unit);
        data.put("scope", null);
        data.put("firm", true);
        data.put("comparison", "VALUE");
        data.put("baseYear", null);
        data.put("document", null);
        data.put("place", null);
        return EventStream.Wire.of("vn.cchc.target.set.v1", id, 1, Instant.parse("2026-11-01T02:00:00Z"), data);
    }

    /** That half is reached in a year, in percent. */
    public static EventStream.Wire target(String id, String issuer, String measure, int year) {
        var told = target(id, issuer, measure, "AT_LEAST", 50);
        var data = new HashMap<>(told.data());
        data.put("year", year);
        return EventStream.Wire.of(told.type(), id, 1, told.time(), data);
    }

    /** A final scorecard; with a rank it is published. */
    public static EventStream.Wire scorecard(
            String id, int year, String at, String agency, double percent, Integer rank) {
        var after = new HashMap<String, Object>();
        after.put("step", "FINAL");
        after.put("self", sum(percent + 2));
        after.put("appraised", sum(percent - 1));
        after.put("decided", sum(percent));
        after.put("rank", rank);
        after.put("ranked", rank == null ? null : 2);
        return scorecard(id, year, at, agency, rank == null ? "FINALISED" : "PUBLISHED", after);
    }

    /** A scorecard given back to its unit, with what the unit had said of itself. */
    public static EventStream.Wire givenBack(String id, int year, String at, String agency) {
        return scorecard(id, year, at, agency, "RETURNED", new HashMap<>(Map.of("step", "OPEN", "self", sum(80))));
    }

    private static EventStream.Wire scorecard(
            String id, int year, String at, String agency, String type, Map<String, Object> after) {
        var data = new LinkedHashMap<String, Object>();
        data.put("scorecard", id);
        data.put("type", type);
        data.put("occurredAt", at);
        data.put(
                "set",
                Map.of("id", "s" + year, "code", "CCHC-XA", "name", "Bộ " + year, "indexYear", year, "issuer", "H85"));
        data.put("agency", agency);
        data.put("after", after);
        data.put("lines", List.of());
        data.put("detail", Map.of());
        return wire("scorecard", type, id, 1, at, data);
    }

    private static Map<String, Object> sum(double percent) {
        return Map.of("points", percent, "max", 100, "percent", percent);
    }

    private static EventStream.Wire wire(
            String about, String type, String id, long sequence, String at, Map<String, Object> data) {
        var name = "vn.cchc." + about + "." + type.toLowerCase(Locale.ROOT).replace('_', '-') + ".v1";
        return EventStream.Wire.of(name, id, sequence, Instant.parse(at), data);
    }
}
