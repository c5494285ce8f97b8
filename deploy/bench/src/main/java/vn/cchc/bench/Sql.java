package vn.cchc.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** One connection to a database of the stack, as its superuser: it fills tables past triggers and foreign keys. */
final class Sql implements AutoCloseable {
    private final Connection connection;

    Sql(String url, String user, String password) {
        try {
            connection = DriverManager.getConnection(url, user, password);
        } catch (SQLException e) {
            throw new IllegalStateException("Can't connect to " + url, e);
        }
    }

    /** Runs a statement and returns how many rows it touched. */
    long run(String sql, Object... parameters) {
        try (PreparedStatement statement = prepare(sql, parameters)) {
            return statement.execute() ? 0 : Math.max(0, statement.getLargeUpdateCount());
        } catch (SQLException e) {
            throw new IllegalStateException("The database refuses: " + sql, e);
        }
    }

    List<String> texts(String sql, Object... parameters) {
        try (PreparedStatement statement = prepare(sql, parameters);
                ResultSet rows = statement.executeQuery()) {
            List<String> texts = new ArrayList<>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        } catch (SQLException e) {
            throw new IllegalStateException("The database refuses: " + sql, e);
        }
    }

    String text(String sql, Object... parameters) {
        return texts(sql, parameters).get(0);
    }

    long number(String sql, Object... parameters) {
        return Long.parseLong(text(sql, parameters));
    }

    /** Begins a transaction that sees the database as it is now for as long as it is open. */
    void holdSnapshot() {
        run("begin isolation level repeatable read");
        number("select count(*) from pg_class");
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException("Can't close a connection", e);
        }
    }

    private PreparedStatement prepare(String sql, Object... parameters) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int index = 0; index < parameters.length; index++) {
            statement.setObject(index + 1, parameters[index]);
        }
        return statement;
    }
}
