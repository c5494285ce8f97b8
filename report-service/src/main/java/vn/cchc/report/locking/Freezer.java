package vn.cchc.report.locking;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import javax.sql.DataSource;
import vn.cchc.report.figure.Asked;
import vn.cchc.report.reading.ReportDatabase;

/**
 * Copies where dossiers and tasks stand, notes up to where everything else was told, and sums each up; within the transaction of
 * its caller. The database copies: nothing of it is held here.
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
    private static final String TASKS = """
            insert into frozen_task (lock, task, valid_from, valid_to, plan, area, origin, title, label, state, completed_on,
                contents)
            select ?, f.task, s.valid_from, s.valid_to, f.plan, f.area, f.origin, f.title, f.label, s.state, s.completed_on,
                s.contents
            from plan_fact p
            join agency a on a.code = p.agency and (a.path = ? or starts_with(a.path, ? || '/'))
            join task_fact f on f.plan = p.plan
            join task_state s on s.task = f.task
            where s.valid_to = 'infinity' or s.valid_from <= ? and s.valid_to > ?
            """;
    private static final String TELLINGS = """
            select f.topic || ' ' || f.subject || ' ' || f.sequence || ' ' || e.body::text
            from frozen_told f join told_event e using (topic, subject, sequence)
            where f.lock = ? order by f.topic, f.subject
            """;

    private static final String TASK_ROWS =
            "select f::text from frozen_task f where f.lock = ? order by f.task, f.valid_from";

    /** The sums over a lock's dossiers, over what was told, and over tasks. */
    record Sums(RowSum dossiers, RowSum told, RowSum tasks) {}

    private final DataSource dataSource;
    private final ReportFreezer reports;

    Freezer(DataSource dataSource, ReportFreezer reports) {
        this.dataSource = dataSource;
        this.reports = reports;
    }

    /** @param known up to when events are believed of what has days of its own */
    Sums freeze(UUID lock, Asked asked, Instant known) {
        var at = asked.at().instant();
        try (Connection connection = dataSource.getConnection()) {
            execute(connection, DOSSIERS, lock, asked.parameters());
            execute(connection, PAUSES, lock, at);
            execute(connection, LATENESS, lock, at, at);
            for (var topic : FrozenTopic.values()) {
                freeze(connection, lock, topic, asked, topic.knownToday() ? known : at);
            }
            execute(connection, TASKS, lock, asked.agencyPath(), asked.agencyPath(), at, at);
        } catch (SQLException failure) {
            throw ReportDatabase.failed(failure);
        }
        reports.freeze(asked.frozenBy(lock, asked.at()));
        return sums(lock);
    }

    private static void freeze(Connection connection, UUID lock, FrozenTopic topic, Asked asked, Instant until)
            throws SQLException {
        var period = asked.period();
        execute(connection, topic.sql(), lock, topic.topic(), until, asked.agencyPath(), period.from(), period.to());
    }

    Sums sums(UUID lock) {
        try (Connection connection = dataSource.getConnection()) {
            return new Sums(
                    RowSum.over(connection, ROWS, lock),
                    RowSum.over(connection, TELLINGS, lock),
                    RowSum.over(connection, TASK_ROWS, lock));
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
}
