package vn.cchc.kit.reference;

import com.fasterxml.jackson.core.type.TypeReference;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.cchc.kit.worktime.OfficeHours;

/** The copied agencies in the database. */
final class AgencyTable {

    static final String NAME = "agency";

    private static final TypeReference<Map<DayOfWeek, List<AgencyChanged.Interval>>> WEEK = new TypeReference<>() {};

    private static final TypeReference<AgencyContact> CONTACT = new TypeReference<>() {};

    private static final String UPSERT = """
            insert into agency (code, sequence, old_code, name, kind, parent, path, valid_from, valid_to,
                                successors, name_variants, office_hours, contact)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?::jsonb)
            on conflict (code) do update set
                sequence = excluded.sequence, old_code = excluded.old_code, name = excluded.name,
                kind = excluded.kind, parent = excluded.parent, path = excluded.path,
                valid_from = excluded.valid_from, valid_to = excluded.valid_to, successors = excluded.successors,
                name_variants = excluded.name_variants, office_hours = excluded.office_hours,
                contact = excluded.contact
            where agency.sequence < excluded.sequence""";
    private static final String ALL = """
            select code, old_code, name, kind, parent, path, valid_from, valid_to, successors, name_variants, office_hours,
                   contact
            from agency order by code""";

    private AgencyTable() {}

    /** Writes agencies; an older event never overwrites a newer one. */
    static void save(Connection connection, Collection<Numbered<AgencyChanged>> changes) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(UPSERT)) {
            for (Numbered<AgencyChanged> change : changes) {
                bind(statement, change.sequence(), change.data());
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    static Map<String, ReplicatedAgency> load(Connection connection) throws SQLException {
        Map<String, ReplicatedAgency> agencies = new TreeMap<>();
        try (PreparedStatement statement = connection.prepareStatement(ALL);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                ReplicatedAgency agency = agency(rows);
                agencies.put(agency.code(), agency);
            }
        }
        return Collections.unmodifiableMap(agencies);
    }

    private static void bind(PreparedStatement statement, long sequence, AgencyChanged agency) throws SQLException {
        Connection connection = statement.getConnection();
        statement.setString(1, agency.code());
        statement.setLong(2, sequence);
        statement.setString(3, agency.oldCode());
        statement.setString(4, agency.name());
        statement.setString(5, agency.kind());
        statement.setString(6, agency.parent());
        statement.setString(7, agency.path());
        statement.setObject(8, agency.validFrom(), Types.DATE);
        statement.setObject(9, agency.validTo(), Types.DATE);
        statement.setArray(
                10, connection.createArrayOf("text", agency.successors().toArray()));
        statement.setArray(
                11, connection.createArrayOf("text", agency.nameVariants().toArray()));
        statement.setString(12, agency.officeHours() == null ? null : ReferenceJson.write(agency.officeHours()));
        statement.setString(13, agency.contact() == null ? null : ReferenceJson.write(agency.contact()));
    }

    private static ReplicatedAgency agency(ResultSet row) throws SQLException {
        return new ReplicatedAgency(
                row.getString("code"),
                row.getString("old_code"),
                row.getString("name"),
                row.getString("kind"),
                row.getString("parent"),
                row.getString("path"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                List.of((String[]) row.getArray("successors").getArray()),
                List.of((String[]) row.getArray("name_variants").getArray()),
                hours(row.getString("office_hours")),
                contact(row.getString("contact")));
    }

    private static AgencyContact contact(String json) {
        return json == null ? null : ReferenceJson.read(json, CONTACT);
    }

    private static OfficeHours hours(String json) throws SQLException {
        return AgencyChanged.hours(json == null ? null : ReferenceJson.read(json, WEEK));
    }
}
