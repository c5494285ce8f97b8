package vn.cchc.report.locking;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.UUID;
import javax.sql.DataSource;
import vn.cchc.report.figure.Asked;
import vn.cchc.report.reading.ReportDatabase;

/** Copies where dossiers stand, and sums the copy up; within the transaction of its caller. */
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
            join dossier_state p on p.dossier = f.dossier and p.clock = 'PAUSED' and p.valid_to <> 'infinity'
            where f.lock = ? and f.clock = 'ENDED'
            """;
    private static final String ROWS = "select f::text from frozen_dossier f where f.lock = ? order by f.dossier";
    private static final int PAGE = 5_000;

    /** The sum over a lock's dossiers. */
    record Sum(long dossiers, String checksum) {}

    private final DataSource dataSource;

    Freezer(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    Sum freeze(UUID lock, Asked asked) {
        try (Connection connection = dataSource.getConnection()) {
            execute(connection, DOSSIERS, lock, asked.parameters());
            execute(connection, PAUSES, lock);
            return sum(connection, lock);
        } catch (SQLException failure) {
            throw ReportDatabase.failed(failure);
        }
    }

    Sum sum(UUID lock) {
        try (Connection connection = dataSource.getConnection()) {
            return sum(connection, lock);
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

    /** Row by row, in constant memory where the caller's transaction lets the driver page. */
    private static Sum sum(Connection connection, UUID lock) throws SQLException {
        var digest = sha256();
        long rows = 0;
        try (PreparedStatement statement = connection.prepareStatement(ROWS)) {
            statement.setFetchSize(PAGE);
            statement.setObject(1, lock);
            try (var found = statement.executeQuery()) {
                while (found.next()) {
                    digest.update(found.getString(1).getBytes(StandardCharsets.UTF_8));
                    digest.update((byte) '\n');
                    rows++;
                }
            }
        }
        return new Sum(rows, HexFormat.of().formatHex(digest.digest()));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
