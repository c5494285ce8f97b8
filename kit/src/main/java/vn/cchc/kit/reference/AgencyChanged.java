package vn.cchc.kit.reference;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import vn.cchc.kit.worktime.OfficeHours;
import vn.cchc.kit.worktime.OfficeInterval;

/** Data of {@code vn.cchc.agency.changed.v1}, as far as the copy needs them. */
record AgencyChanged(
        String code,
        String oldCode,
        String name,
        String kind,
        String parent,
        String path,
        LocalDate validFrom,
        LocalDate validTo,
        List<String> successors,
        List<String> nameVariants,
        Map<DayOfWeek, List<Interval>> officeHours,
        AgencyContact contact) {

    static final String TYPE = "vn.cchc.agency.changed.v1";

    AgencyChanged {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(path, "path");
        successors = successors == null ? List.of() : List.copyOf(successors);
        nameVariants = nameVariants == null ? List.of() : List.copyOf(nameVariants);
        // Built here as well, so that impossible hours are refused before they are stored.
        hours(officeHours);
    }

    static OfficeHours hours(Map<DayOfWeek, List<Interval>> week) {
        if (week == null) {
            return OfficeHours.STANDARD;
        }
        Map<DayOfWeek, List<OfficeInterval>> intervals = new TreeMap<>();
        week.forEach((day, open) ->
                intervals.put(day, open.stream().map(Interval::toOfficeInterval).toList()));
        return new OfficeHours(intervals);
    }

    /** One stretch of an office day. */
    record Interval(LocalTime from, LocalTime to) {

        OfficeInterval toOfficeInterval() {
            return new OfficeInterval(from, to);
        }
    }
}
