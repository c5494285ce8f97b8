package vn.cchc.report.world;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** Events of reports owed and of petitions, with everything a test does not care about filled in. */
public final class Told {

    public static final String REPORTING = "cchc.reporting-events.v1";
    public static final String PETITIONS = "cchc.petition-events.v1";

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

    public static String id() {
        return UUID.randomUUID().toString();
    }
}
