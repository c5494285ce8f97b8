package vn.cchc.system;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import vn.cchc.local.Part;
import vn.cchc.local.RunningStack;
import vn.cchc.local.Stack;

/** A service's own tables, read past the service. */
final class Database {
    private final Stack.Database address;

    /** Run first on every connection that reads; empty for nothing. */
    private final String prelude;

    private Database(Stack.Database address, String prelude) {
        this.address = address;
        this.prelude = prelude;
    }

    static Database of(RunningStack stack, Part service) {
        return new Database(stack.database(service), "");
    }

    /** @param statements that make functions in {@code pg_temp}, which nobody else sees and which go with the connection */
    Database knowing(String statements) {
        return new Database(address, statements);
    }

    /** What a query gives, with the labels of its columns in their order, also where no row is found. */
    record Table(List<String> labels, List<List<Object>> rows) {}

    long number(String sql, Object... parameters) {
        return ((Number) rows(sql, parameters).get(0).get(0)).longValue();
    }

    void execute(String sql) {
        try (Connection connection = DriverManager.getConnection(address.url(), address.user(), address.password());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException("Can't change " + address.url(), e);
        }
    }

    List<List<Object>> rows(String sql, Object... parameters) {
        return table(sql, parameters).rows();
    }

    Table table(String sql, Object... parameters) {
        try (Connection connection = DriverManager.getConnection(address.url(), address.user(), address.password())) {
            prepare(connection);
            return read(connection, sql, parameters);
        } catch (SQLException e) {
            throw new IllegalStateException("Can't read " + address.url(), e);
        }
    }

    private void prepare(Connection connection) throws SQLException {
        if (prelude.isEmpty()) {
            return;
        }
        try (var statement = connection.createStatement()) {
            statement.execute(prelude);
        }
    }

    private static Table read(Connection connection, String sql, Object... parameters) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (int index = 0; index < parameters.length; index++) {
                statement.setObject(index + 1, parameters[index]);
            }
            try (ResultSet result = statement.executeQuery()) {
                return read(result);
            }
        }
    }

    private static Table read(ResultSet result) throws SQLException {
        List<String> labels = new ArrayList<>();
        int columns = result.getMetaData().getColumnCount();
        for (int column = 1; column <= columns; column++) {
            labels.add(result.getMetaData().getColumnLabel(column));
        }
        List<List<Object>> rows = new ArrayList<>();
        while (result.next()) {
            List<Object> row = new ArrayList<>();
            for (int column = 1; column <= columns; column++) {
                row.add(result.getObject(column));
            }
            rows.add(row);
        }
        return new Table(labels, rows);
    }
}
