package vn.cchc.report.world;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.cchc.kit.testing.SampleCalendars;
import vn.cchc.kit.worktime.CalendarYear;

/** A province with communes and one closed district, and the calendars of the years. */
public final class Agencies {

    private static final Instant PUBLISHED = Instant.parse("2021-01-01T00:00:00Z");

    private Agencies() {}

    /** The province with that code, its communes {@code .41} to {@code .43}, a department and a closed district. */
    public static void publish(String province) {
        try (var stream = new EventStream()) {
            agency(stream, province, "Tỉnh An Sơn", null, null);
            agency(stream, province + ".11", "Sở Tư pháp", province, null);
            agency(stream, province + ".30", "Huyện Ia Ring", province, "2025-06-30");
            agency(stream, province + ".41", "Xã Ia Ring", province, null);
            agency(stream, province + ".42", "Xã Chư Pah", province, null);
            agency(stream, province + ".43", "Phường An Bình", province, null);
            SampleCalendars.YEARS.forEach(year -> calendar(stream, year));
        }
    }

    /** The same with so many more communes, from {@code .100} on. */
    public static void publish(String province, int more) {
        publish(province);
        try (var stream = new EventStream()) {
            for (int i = 0; i < more; i++) {
                agency(stream, province + "." + (100 + i), "Xã số " + i, province, null);
            }
        }
    }

    private static void agency(EventStream stream, String code, String name, String parent, String validTo) {
        var data = new LinkedHashMap<String, Object>();
        data.put("code", code);
        data.put("oldCode", null);
        data.put("name", name);
        data.put("kind", parent == null ? "PROVINCE" : "COMMUNE");
        data.put("parent", parent);
        data.put("path", parent == null ? code : parent + "/" + code);
        data.put("validFrom", "2000-01-01");
        data.put("validTo", validTo);
        data.put("successors", List.of());
        data.put("nameVariants", List.of());
        data.put("officeHours", null);
        stream.send(EventStream.AGENCIES, EventStream.Wire.of("vn.cchc.agency.changed.v1", code, 1, PUBLISHED, data));
    }

    private static void calendar(EventStream stream, CalendarYear year) {
        var daysOff = new ArrayList<Map<String, Object>>();
        year.daysOff()
                .forEach(day -> daysOff.add(Map.of(
                        "date", day.date().toString(),
                        "name", day.name(),
                        "kind", day.kind().name(),
                        "legalReference", day.legalReference())));
        var makeUpDays = new ArrayList<Map<String, Object>>();
        year.makeUpDays()
                .forEach(day -> makeUpDays.add(Map.of(
                        "date", day.date().toString(),
                        "forDate", day.forDate().toString(),
                        "name", day.name(),
                        "legalReference", day.legalReference())));
        var data = Map.<String, Object>of(
                "year", year.year(),
                "status", year.status().name(),
                "legalReference", year.legalReference(),
                "daysOff", daysOff,
                "makeUpDays", makeUpDays);
        var key = Integer.toString(year.year());
        stream.send(EventStream.CALENDARS, EventStream.Wire.of("vn.cchc.calendar.changed.v1", key, 1, PUBLISHED, data));
    }
}
