package vn.cchc.report.dashboard;

import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.cchc.report.measure.Measure;

/**
 * What the page is asked to show, as it stands in its address. A form sends every field, empty ones too; of those the address
 * is freed, so that it can be read and passed on.
 */
record Filters(Map<String, String> values) {
    static final String AGENCY = "agency";
    static final String PERIOD = "period";
    static final String GROUP_BY = "groupBy";
    /** What agencies are ranked by. */
    static final String MEASURE = "measure";

    static final String LANGUAGE = "lang";

    private static final String USUAL_MEASURE = Measure.ON_TIME.parameter();

    private static final List<String> OWN_DAYS = List.of("from", "to");
    private static final List<String> ORDER =
            List.of(AGENCY, PERIOD, "calendar", OWN_DAYS.get(0), OWN_DAYS.get(1), "at", GROUP_BY, MEASURE, LANGUAGE);

    /** As the address has them, without empty and usual ones; a chosen period goes before days of one's own. */
    static Filters of(MultivaluedMap<String, String> asked, String usualPeriod) {
        var values = new LinkedHashMap<String, String>();
        for (var name : ORDER) {
            var value = asked.getFirst(name);
            if (value != null && !value.isBlank()) {
                values.put(name, value.strip());
            }
        }
        if (values.containsKey(PERIOD)) {
            OWN_DAYS.forEach(values::remove);
        } else if (OWN_DAYS.stream().noneMatch(values::containsKey)) {
            values.put(PERIOD, usualPeriod);
        }
        values.remove(LANGUAGE, "vi");
        values.remove(MEASURE, USUAL_MEASURE);
        return new Filters(values);
    }

    /** Whether the address says just this. */
    boolean areWhatWasAsked(MultivaluedMap<String, String> asked) {
        return asked.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> String.join("\n", entry.getValue())))
                .equals(values);
    }

    String get(String name) {
        return values.get(name);
    }

    Filters with(String name, String value) {
        var changed = new LinkedHashMap<>(values);
        changed.remove(name);
        if (value != null) {
            changed.put(name, value);
        }
        return new Filters(changed);
    }

    /** Without what only the ranks of the page are asked. */
    Filters ofReports() {
        return with(MEASURE, null);
    }

    /** The agency and the period alone, as every report over a period takes them. */
    Filters ofPeriod() {
        return ofReports().with("at", null).with(GROUP_BY, null);
    }

    /** Without any period. */
    Filters ofAgency() {
        return ofPeriod()
                .with(PERIOD, null)
                .with("calendar", null)
                .with("from", null)
                .with("to", null);
    }

    String query() {
        return ORDER.stream()
                .filter(values::containsKey)
                .map(name -> name + "=" + URLEncoder.encode(values.get(name), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
