package vn.cchc.report.projecting;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import vn.cchc.report.projecting.domain.Channel;
import vn.cchc.report.projecting.domain.Coverage;
import vn.cchc.report.projecting.domain.DossierClock;
import vn.cchc.report.projecting.domain.DossierFacts;
import vn.cchc.report.projecting.domain.DossierIdentity;
import vn.cchc.report.projecting.domain.DossierState;
import vn.cchc.report.projecting.domain.DossierTally;
import vn.cchc.report.projecting.domain.Interval;
import vn.cchc.report.projecting.domain.StatedCause;

/** Reads back what was folded of dossiers: all but the states that have ended. */
@ApplicationScoped
class KnownFacts {

    private static final String QUERY = """
            select f.dossier, f.last_sequence, f.procedure, f.field, f.level, f.receiving_agency, f.competent_agency,
                f.channel, f.return_channel, f.coverage, f.online_level, f.received_at,
                s.valid_from, s.state, s.clock, s.due_at, s.missed_due_at, s.ended_at, s.holder, s.officer,
                s.step, s.fault_agency, s.fault_step, s.apology, s.outcome, s.finance, s.supplement_requests, s.components,
                s.digital_components, s.digital_result, s.error_apologies, s.late_cause, s.late_note
            from dossier_fact f
            join dossier_state s on s.dossier = f.dossier and s.valid_to = 'infinity'
            where f.dossier = any(?)
            """;

    private final DataSource dataSource;

    KnownFacts(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    Map<String, DossierFacts> of(Collection<String> dossiers) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(QUERY)) {
            statement.setArray(1, connection.createArrayOf("text", dossiers.toArray()));
            var known = new HashMap<String, DossierFacts>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    known.put(rows.getString("dossier"), facts(rows));
                }
            }
            return known;
        } catch (SQLException failure) {
            throw new ProjectionException(failure);
        }
    }

    private static DossierFacts facts(ResultSet row) throws SQLException {
        return new DossierFacts(
                row.getString("dossier"),
                row.getLong("last_sequence"),
                identity(row),
                row.getObject("online_level", Integer.class),
                List.of(new Interval<>(instant(row, "valid_from"), Interval.OPEN, state(row))));
    }

    private static DossierIdentity identity(ResultSet row) throws SQLException {
        var back = row.getString("return_channel");
        return new DossierIdentity(
                row.getString("procedure"),
                row.getString("field"),
                row.getString("level"),
                row.getString("receiving_agency"),
                row.getString("competent_agency"),
                Channel.valueOf(row.getString("channel")),
                back == null ? null : Channel.valueOf(back),
                Coverage.valueOf(row.getString("coverage")));
    }

    private static DossierState state(ResultSet row) throws SQLException {
        return new DossierState(
                row.getString("state"),
                DossierClock.valueOf(row.getString("clock")),
                instant(row, "received_at"),
                instant(row, "due_at"),
                instant(row, "missed_due_at"),
                instant(row, "ended_at"),
                row.getString("holder"),
                row.getString("officer"),
                row.getString("step"),
                row.getString("fault_agency"),
                row.getString("fault_step"),
                row.getBoolean("apology"),
                lateness(row),
                tally(row));
    }

    private static StatedCause lateness(ResultSet row) throws SQLException {
        var cause = row.getString("late_cause");
        return cause == null ? null : new StatedCause(cause, row.getString("late_note"));
    }

    private static DossierTally tally(ResultSet row) throws SQLException {
        return new DossierTally(
                row.getString("outcome"),
                row.getString("finance"),
                row.getInt("supplement_requests"),
                row.getInt("components"),
                row.getInt("digital_components"),
                row.getObject("digital_result", Boolean.class),
                row.getInt("error_apologies"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        var value = row.getObject(column, OffsetDateTime.class);
        return value == null ? null : value.toInstant();
    }
}
