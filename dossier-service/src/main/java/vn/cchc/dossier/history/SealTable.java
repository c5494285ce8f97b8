package vn.cchc.dossier.history;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import vn.cchc.dossier.chain.CanonicalRow;
import vn.cchc.dossier.history.Seal.DayContent;
import vn.cchc.kit.digest.Sha256;
import vn.cchc.kit.web.BusinessDays;

/** Seals in the database, and the rows they are made of. */
@ApplicationScoped
class SealTable {

    private static final String FIND = "select entries, digest, hash from log_seal where log = ? and day = ?";
    private static final String BETWEEN =
            "select log, day, entries, digest, hash from log_seal where day between ? and ? order by log, day";
    private static final String LAST = "select max(day) from log_seal where log = ?";
    private static final String INSERT =
            "insert into log_seal (log, day, entries, digest, hash, sealed_at) values (?, ?, ?, ?, ?, ?)";
    private static final String ERASED = "select 1 from log_erased_day where log = ? and day = ?";
    private static final int FETCHED_AT_ONCE = 1_000;

    private final DataSource dataSource;

    SealTable(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Only one replica seals a log at a time; the others wait for the end of its transaction. */
    void lock(Log log) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement("select pg_advisory_xact_lock(hashtext('log_seal'), ?)")) {
            statement.setInt(1, log.ordinal());
            statement.execute();
        } catch (SQLException e) {
            throw new SealException(e);
        }
    }

    Optional<Seal> find(Log log, LocalDate day) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(FIND)) {
            statement.setString(1, log.name());
            statement.setObject(2, day, Types.DATE);
            try (ResultSet row = statement.executeQuery()) {
                return row.next()
                        ? Optional.of(new Seal(log, day, row.getLong(1), row.getBytes(2), row.getBytes(3)))
                        : Optional.empty();
            }
        } catch (SQLException e) {
            throw new SealException(e);
        }
    }

    /** Both days included; two for each day. */
    List<Seal> between(LocalDate from, LocalDate to) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(BETWEEN)) {
            statement.setObject(1, from, Types.DATE);
            statement.setObject(2, to, Types.DATE);
            try (ResultSet rows = statement.executeQuery()) {
                List<Seal> seals = new ArrayList<>();
                while (rows.next()) {
                    seals.add(new Seal(
                            Log.valueOf(rows.getString(1)),
                            rows.getDate(2).toLocalDate(),
                            rows.getLong(3),
                            rows.getBytes(4),
                            rows.getBytes(5)));
                }
                return seals;
            }
        } catch (SQLException e) {
            throw new SealException(e);
        }
    }

    Optional<LocalDate> lastSealed(Log log) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(LAST)) {
            statement.setString(1, log.name());
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return Optional.ofNullable(row.getDate(1)).map(Date::toLocalDate);
            }
        } catch (SQLException e) {
            throw new SealException(e);
        }
    }

    /** The day of the oldest row. */
    Optional<LocalDate> firstDay(Log log) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(log.firstEntry());
                ResultSet row = statement.executeQuery()) {
            row.next();
            return Optional.ofNullable(row.getObject(1, OffsetDateTime.class))
                    .map(at -> BusinessDays.of(at.toInstant()));
        } catch (SQLException e) {
            throw new SealException(e);
        }
    }

    DayContent content(Log log, LocalDate day) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(log.rowsOfDay())) {
            statement.setFetchSize(FETCHED_AT_ONCE);
            statement.setObject(1, utc(BusinessDays.start(day)));
            statement.setObject(2, utc(BusinessDays.endExclusive(day)));
            try (ResultSet rows = statement.executeQuery()) {
                return read(rows);
            }
        } catch (SQLException e) {
            throw new SealException(e);
        }
    }

    private static DayContent read(ResultSet rows) throws SQLException {
        MessageDigest digest = Sha256.digest();
        long entries = 0;
        while (rows.next()) {
            digest.update(CanonicalRow.read(rows, Set.of()).hash(null));
            entries++;
        }
        return new DayContent(entries, digest.digest());
    }

    /** Whether its lines were erased, because they had been kept long enough. */
    boolean isErased(Log log, LocalDate day) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(ERASED)) {
            statement.setString(1, log.name());
            statement.setObject(2, day, Types.DATE);
            try (ResultSet row = statement.executeQuery()) {
                return row.next();
            }
        } catch (SQLException e) {
            throw new SealException(e);
        }
    }

    void insert(Seal seal, Instant sealedAt) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(INSERT)) {
            statement.setString(1, seal.log().name());
            statement.setObject(2, seal.day(), Types.DATE);
            statement.setLong(3, seal.entries());
            statement.setBytes(4, seal.digest());
            statement.setBytes(5, seal.hash());
            statement.setObject(6, utc(sealedAt));
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new SealException(e);
        }
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    /** Seals could not be read or written. */
    static final class SealException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        SealException(SQLException cause) {
            super("The seals of the logs cannot be read or written", cause);
        }
    }
}
