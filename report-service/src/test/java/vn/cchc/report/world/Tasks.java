package vn.cchc.report.world;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Task events that tell contents, with everything a test does not care about filled in. */
public final class Tasks {

    private Tasks() {}

    /** How a content stands for one agency; days may be null. */
    public record Standing(String state, String dueOn, String submittedOn, String completedOn) {

        public static Standing open(String dueOn) {
            return new Standing("OPEN", dueOn, null, null);
        }

        public static Standing submitted(String dueOn, String on) {
            return new Standing("SUBMITTED", dueOn, on, null);
        }

        public static Standing done(String dueOn, String on) {
            return new Standing("COMPLETED", dueOn, null, on);
        }

        Map<String, Object> columns() {
            var columns = new HashMap<String, Object>();
            columns.put("state", state);
            columns.put("progress", 0);
            columns.put("dueOn", dueOn);
            columns.put("submittedOn", submittedOn);
            columns.put("completedOn", completedOn);
            return columns;
        }
    }

    /** A content and how it stands for each agency that leads it. */
    public static Map<String, Object> content(int number, Standing whole, Map<String, Standing> leads) {
        var content = new HashMap<>(whole.columns());
        content.put("number", number);
        content.put("what", "Báo cáo");
        var told = new ArrayList<Map<String, Object>>();
        leads.forEach((agency, standing) -> {
            var lead = new HashMap<>(standing.columns());
            lead.put("agency", agency);
            lead.put("name", "Cơ quan " + agency);
            told.add(lead);
        });
        content.put("leads", told);
        return content;
    }

    /** An event of a planned task of that area after which its contents stand so. */
    public static EventStream.Wire event(
            String task, long sequence, String at, Map<String, Object> plan, String area, List<?> contents) {
        var after = new LinkedHashMap<String, Object>();
        after.put("state", "OPEN");
        after.put("progress", 0);
        after.put("dueOn", null);
        after.put("completedOn", null);
        after.put("overdueSince", null);
        var data = new LinkedHashMap<String, Object>();
        var type = sequence == 1 ? "ASSIGNED" : "PROGRESSED";
        data.put("task", task);
        data.put("type", type);
        data.put("occurredAt", at);
        data.put("plan", plan);
        data.put("label", "I.1");
        data.put("title", "Nhiệm vụ " + task);
        data.put("area", area);
        data.put("origin", "PLAN");
        data.put("after", after);
        data.put("contents", contents);
        data.put("detail", Map.of());
        var name = "vn.cchc.task." + type.toLowerCase(Locale.ROOT) + ".v1";
        return EventStream.Wire.of(name, task, sequence, Instant.parse(at), data);
    }

    public static Map<String, Object> plan(String id, String title, String agency) {
        return Map.of(
                "id", id, "title", title, "number", "01/KH-UBND", "year", 2026, "kind", "ANNUAL", "agency", agency);
    }
}
