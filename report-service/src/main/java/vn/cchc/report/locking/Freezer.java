package vn.cchc.report.locking;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import vn.cchc.report.figure.Asked;
import vn.cchc.report.reading.ReportDatabase;
import vn.cchc.report.reading.ToldTopic;

/**
 * Copies where dossiers stand, notes up to where petitions and reports owed were told, and sums both up; within the
 * transaction of its caller.
 */
@ApplicationScoped
class Freezer {

    private static final String COLUMNS = """
                dossier, procedure, field, level, agency, receiving_agency, channel, return_channel,
                online_level, coverage, received, standing, received_on, due_at, missed_due_at, ended_at,
                ended_on, clock, state, in_time_by_instant, holder, officer, fault_agency, fault_step,
                apology, outcome, finance, supplement_requests, components, digital_components,
                digital_result, error_apologies""";
    private static final String DOSSIERS = "insert into frozen_dossier (lock, path, " + COLUMNS
            + ") select ?, (select path from agency where code = s.agency), " + COLUMNS
            + " from dossier_standing(?, ?, ?, ?) s";
    private static final String PAUSES = """
            insert into frozen_pause (lock, dossier, valid_from, valid_to)
            select f.lock, f.dossier, p.valid_from, p.valid_to
            from frozen_dossier f
            join dossier_state p on p.dossier = f.dossier and p.clock = 'PAUSED'
            where f.lock = ? and f.clock = 'ENDED' and p.valid_to <= ?
            """;
    private static final String LATENESS = """
            insert into frozen_lateness (lock, dossier, cause, note)
            select f.lock, f.dossier, i.late_cause, i.late_note
            from frozen_dossier f
            join dossier_state i on i.dossier = f.dossier
            where f.lock = ? and f.standing in ('LATE', 'OVERDUE') and i.late_cause is not null
                and i.valid_from <= ? and i.valid_to > ?
            """;
    private static final String ROWS = "select f::text from frozen_dossier f where f.lock = ? order by f.dossier";
    private static final String TOLD = """
            insert into frozen_told (lock, topic, subject, sequence)
            select ?, ?, e.subject, e.sequence
            from told_as_of(?, ?) e
            join agency a on a.code = e.body ->> 'agency' and (a.path = ? or starts_with(a.path, ? || '/'))
            """;
    private static final String TELLINGS = """
            select f.topic || ' ' || f.subject || ' ' || f.sequence || ' ' || e.body::text
            from frozen_told f join told_event e using (topic, subject, sequence)
            where f.lock = ? order by f.topic, f.subject
            """;

    /** Reports of what is told that are frozen with the dossiers. */
    static final List<ToldTopic> TOPICS = List.of(ToldTopic.PETITIONS, ToldTopic.REPORTING);

    /** The sums over a lock's dossiers and over what was told of petitions and reports owed. */
    record Sums(RowSum dossiers, RowSum told) {}

    private final DataSource dataSource;

    Freezer(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    Sums freeze(UUID lock, Asked asked) {
        try (Connection connection = dataSource.getConnection()) {
            execute(connection, DOSSIERS, lock, asked.parameters());
            execute(connection, PAUSES, lock, asked.at().instant());
            execute(connection, LATENESS, lock, asked.at().instant(), asked.at().instant());
            for (var frozen : TOPICS) {
                var topic = frozen.topic();
                execute(
                        connection,
                        TOLD,
                        lock,
                        topic,
                        topic,
                        asked.at().instant(),
                        asked.agencyPath(),
                        asked.agencyPath());
            }
            return sums(connection, lock);
        } catch (SQLException failure) {
            throw ReportDatabase.failed(failure);
        }
    }

    Sums sums(UUID lock) {
        try (Connection connection = dataSource.getConnection()) {
            return sums(connection, lock);
        } catch (SQLException failure) {
            throw ReportDatabase.failed(failure);
        }
    }

    private static void execute(Connection connection, String sql, UUID lock, Object... more) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, lock);
            ReportDatabase.bind(statement, 2, more);
            statement.execute();
        }
    }

    private static Sums sums(Connection connection, UUID lock) throws SQLException {
        return new Sums(RowSum.over(connection, ROWS, lock), RowSum.over(connection, TELLINGS, lock));
    }
}
