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

    private Database(Stack.Database address) {
        this.address = address;
    }

    static Database of(RunningStack stack, Part service) {
        return new Database(stack.database(service));
    }

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
        try (Connection connection = DriverManager.getConnection(address.url(), address.user(), address.password());
                var statement = connection.prepareStatement(sql)) {
            for (int index = 0; index < parameters.length; index++) {
                statement.setObject(index + 1, parameters[index]);
            }
            try (ResultSet result = statement.executeQuery()) {
                return read(result);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Can't read " + address.url(), e);
        }
    }

    private static List<List<Object>> read(ResultSet result) throws SQLException {
        List<List<Object>> rows = new ArrayList<>();
        int columns = result.getMetaData().getColumnCount();
        while (result.next()) {
            List<Object> row = new ArrayList<>();
            for (int column = 1; column <= columns; column++) {
                row.add(result.getObject(column));
            }
            rows.add(row);
        }
        return rows;
    }
}
