package vn.cchc.kit.testing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** A database of its own, with a role that owns it, on the server the whole JVM shares. */
public record TestDatabase(String url, String name, String user, String password) {

    /** Opens a connection as the owner. */
    public Connection connect() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }

    /** Makes the database unreachable: connections are cut and new ones refused. */
    public void takeAway() {
        PostgresServer.execute("alter database " + name + " allow_connections false");
        cutConnections();
    }

    /** Makes the database reachable again. */
    public void giveBack() {
        PostgresServer.execute("alter database " + name + " allow_connections true");
    }

    /** Cuts every open connection, as a restart of the server does. */
    public void cutConnections() {
        PostgresServer.execute("select pg_terminate_backend(pid) from pg_stat_activity where datname = '" + name + "'");
    }

    /** Runs SQL as the owner. */
    public void execute(String sql) {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException("Could not run: " + sql, e);
        }
    }
}
