package vn.cchc.kit.reference;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/**
 * The content of a table in memory. Whoever changes the table raises its version in the same transaction; the copy is read
 * again when the version differs from the one it was read under, whichever replica made the change.
 */
public final class VersionedCopy<T> {

    private static final Logger LOG = Logger.getLogger(VersionedCopy.class);
    private static final String VERSION = "select version from reference_version where name = ?";
    private static final String RAISE = "update reference_version set version = version + 1 where name = ?";

    private final DataSource dataSource;
    private final String name;
    private final Loader<T> loader;
    private volatile Copy<T> copy;

    public VersionedCopy(DataSource dataSource, String name, Loader<T> loader) {
        this.dataSource = dataSource;
        this.name = name;
        this.loader = loader;
    }

    /** Tells every replica, once the caller's transaction is committed, that its copy is old. */
    public static void raiseVersion(Connection connection, String name) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(RAISE)) {
            statement.setString(1, name);
            statement.executeUpdate();
        }
    }

    public T current() {
        Copy<T> present = copy;
        return present == null ? reload() : present.content();
    }

    public synchronized T reload() {
        try (Connection connection = dataSource.getConnection()) {
            // The version is read first: a change in between makes the copy look old, never new.
            long version = version(connection);
            copy = new Copy<>(version, loader.load(connection));
            return copy.content();
        } catch (SQLException e) {
            throw new ReferenceException("Could not read " + name, e);
        }
    }

    /** Reads again what changed; while the database is away the present copy serves on. */
    public void reloadIfChanged() {
        try {
            if (changed()) {
                reload();
            }
        } catch (SQLException | ReferenceException e) {
            LOG.warnf("Could not refresh the copy of %s: %s", name, e.getMessage());
        }
    }

    private boolean changed() throws SQLException {
        Copy<T> present = copy;
        try (Connection connection = dataSource.getConnection()) {
            return present == null || present.version() != version(connection);
        }
    }

    private long version(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(VERSION)) {
            statement.setString(1, name);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() ? rows.getLong(1) : 0;
            }
        }
    }

    /** Reads the whole table. */
    public interface Loader<T> {
        T load(Connection connection) throws SQLException;
    }

    private record Copy<T>(long version, T content) {}
}
