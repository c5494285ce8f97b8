package vn.cchc.kit.reference;

import com.fasterxml.jackson.core.type.TypeReference;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import vn.cchc.kit.worktime.CalendarYear;

/** The copied calendars in the database. */
final class CalendarTable {

    static final String NAME = "calendar_year";

    private static final TypeReference<CalendarChanged> CONTENT = new TypeReference<>() {};
    private static final String UPSERT = """
            insert into calendar_year (year, sequence, status, legal_reference, content)
            values (?, ?, ?, ?, ?::jsonb)
            on conflict (year) do update set
                sequence = excluded.sequence, status = excluded.status,
                legal_reference = excluded.legal_reference, content = excluded.content
            where calendar_year.sequence < excluded.sequence""";
    private static final String ALL = "select content from calendar_year order by year";

    private CalendarTable() {}

    /** Writes calendars; an older event never overwrites a newer one. */
    static void save(Connection connection, Collection<Numbered<CalendarChanged>> changes) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(UPSERT)) {
            for (Numbered<CalendarChanged> change : changes) {
                CalendarChanged calendar = change.data();
                statement.setInt(1, calendar.year());
                statement.setLong(2, change.sequence());
                statement.setString(3, calendar.status().name());
                statement.setString(4, calendar.legalReference());
                statement.setString(5, ReferenceJson.write(calendar));
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    static List<CalendarYear> load(Connection connection) throws SQLException {
        List<CalendarYear> years = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(ALL);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                years.add(ReferenceJson.read(rows.getString(1), CONTENT).toCalendarYear());
            }
        }
        return List.copyOf(years);
    }
}
