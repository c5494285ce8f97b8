package vn.cchc.report.reading;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLTimeoutException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;

/** Runs a query and makes each row a record. */
@ApplicationScoped
public class ReportDatabase {

    /** A report that takes longer than this holds a connection that others need. */
    private static final int LONGEST_QUERY_SECONDS = 30;

    /** Half of the connections: however many reports are asked for, events are taken in over the others. */
    private static final int READERS = 8;

    private static final int LONGEST_WAIT_SECONDS = 30;

    /** A connection that plans as usual again when it is closed; a query that failed is what is told of, whatever comes after. */
    private record PlannedAsAsked(Connection connection) implements AutoCloseable {

        static PlannedAsAsked on(Connection connection) throws SQLException {
            set(connection, "set plan_cache_mode = force_custom_plan");
            return new PlannedAsAsked(connection);
        }

        @Override
        public void close() throws SQLException {
            set(connection, "reset plan_cache_mode");
        }

        private static void set(Connection connection, String setting) throws SQLException {
            try (var statement = connection.createStatement()) {
                statement.execute(setting);
            }
        }
    }

    private interface Reading<T> {
        List<T> on(Connection connection) throws SQLException;
    }

    /** Makes a record of the row at hand. */
    public interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    private final DataSource dataSource;
    private final Semaphore readers = new Semaphore(READERS, true);

    ReportDatabase(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    public <T> List<T> list(String sql, RowReader<T> reader, Object... parameters) {
        return waiting(connection -> read(connection, sql, reader, parameters));
    }

    /**
     * The same of a query that looks through much of what there is: how it is best found depends on what is asked for, so that
     * it is planned for that, which takes some milliseconds.
     */
    public <T> List<T> listAsAsked(String sql, RowReader<T> reader, Object... parameters) {
        return waiting(connection -> {
            try (var planned = PlannedAsAsked.on(connection)) {
                return read(planned.connection(), sql, reader, parameters);
            }
        });
    }

    private <T> List<T> waiting(Reading<T> reading) {
        await();
        try (Connection connection = dataSource.getConnection()) {
            return reading.on(connection);
        } catch (SQLException failure) {
            throw new ReadingException(failure);
        } finally {
            readers.release();
        }
    }

    private void await() {
        try {
            if (readers.tryAcquire(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS)) {
                return;
            }
            throw new ReadingException(new SQLTimeoutException("Too many reports are read at the same time"));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new ReadingException(stopped);
        }
    }

    private static <T> List<T> read(Connection connection, String sql, RowReader<T> reader, Object... parameters)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setQueryTimeout(LONGEST_QUERY_SECONDS);
            bind(statement, 1, parameters);
            var records = new ArrayList<T>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    records.add(reader.read(rows));
                }
            }
            return records;
        }
    }

    /** The failure as the caller is told of it. */
    public static RuntimeException failed(SQLException failure) {
        return new ReadingException(failure);
    }

    /** The instant in a column, or null. */
    public static Instant instant(ResultSet row, String column) throws SQLException {
        var value = row.getObject(column, OffsetDateTime.class);
        return value == null ? null : value.toInstant();
    }

    /** From the place given on. */
    public static void bind(PreparedStatement statement, int first, Object... parameters) throws SQLException {
        for (int i = 0; i < parameters.length; i++) {
            var parameter = parameters[i];
            statement.setObject(
                    first + i, parameter instanceof Instant instant ? instant.atOffset(ZoneOffset.UTC) : parameter);
        }
    }
}
