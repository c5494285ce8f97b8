package vn.cchc.report.figure;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.cchc.report.reading.KeptReadings;

/** Counts handling times dossier by dossier, as {@code dossier_times} has them. */
@ApplicationScoped
class FactTimes {

    static final String OF_FACTS = """
            select %s as group_code, s.days, count(*) as dossiers
            from %s
            where not ? or s.channel = 'ONLINE'
            group by 1, 2
            """;

    /** One row for each group, from rows of group, days and dossiers. */
    static final String GROUPED = """
            select b.group_code, (%s) as name, b.days, b.dossiers
            from (
                select group_code, array_agg(days) as days, array_agg(dossiers) as dossiers
                from (%s) c group by group_code
            ) b
            """;

    private record Row(Group group, DayHistogram times) {}

    private final KeptReadings readings;

    FactTimes(KeptReadings readings) {
        this.readings = readings;
    }

    Map<Group, DayHistogram> times(Asked asked, GroupBy groupBy) {
        var counted = OF_FACTS.formatted(groupBy.column(), asked.times() + " s");
        return times(asked, groupBy, counted, asked.parameters(asked.onlineOnly()));
    }

    /** @param counted a query of group_code, days and dossiers */
    Map<Group, DayHistogram> times(Asked asked, GroupBy groupBy, String counted, Object... parameters) {
        var times = new LinkedHashMap<Group, DayHistogram>();
        var sql = GROUPED.formatted(groupBy.nameQuery(), counted);
        readings.list(asked.at().instant(), sql, row -> row(groupBy, row), parameters)
                .forEach(row -> times.put(row.group(), row.times()));
        return times;
    }

    private static Row row(GroupBy groupBy, ResultSet row) throws SQLException {
        return new Row(
                groupBy.group(row.getString("group_code"), row.getString("name")),
                DayHistogram.of((Integer[]) row.getArray("days").getArray(), (Long[])
                        row.getArray("dossiers").getArray()));
    }
}
