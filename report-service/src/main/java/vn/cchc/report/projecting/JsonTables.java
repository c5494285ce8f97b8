package vn.cchc.report.projecting;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import javax.sql.DataSource;

/** Writes and reads many rows with one statement each, inside the transaction of the inbox. */
@ApplicationScoped
class JsonTables {

    private final DataSource dataSource;

    JsonTables(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** The statement takes all rows as one JSON array, whose names are those of the columns. */
    void write(String sql, List<?> rows) {
        if (rows.isEmpty()) {
            return;
        }
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, RowJson.write(rows));
            statement.execute();
        } catch (SQLException failure) {
            throw new ProjectionException(failure);
        }
    }

    /** The statement takes the keys as one array. */
    void forKeys(String sql, Collection<String> keys) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setArray(1, connection.createArrayOf("text", keys.toArray()));
            statement.execute();
        } catch (SQLException failure) {
            throw new ProjectionException(failure);
        }
    }

    /** The statement takes the keys as one array and answers one JSON body per row. */
    <T> List<T> read(String sql, Collection<String> keys, Class<T> body) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setArray(1, connection.createArrayOf("text", keys.toArray()));
            try (var rows = statement.executeQuery()) {
                var bodies = new ArrayList<T>();
                while (rows.next()) {
                    bodies.add(RowJson.read(rows.getString(1), body));
                }
                return bodies;
            }
        } catch (SQLException failure) {
            throw new ProjectionException(failure);
        }
    }
}
