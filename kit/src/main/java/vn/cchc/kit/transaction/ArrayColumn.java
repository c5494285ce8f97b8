package vn.cchc.kit.transaction;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;

/** One part of each of many rows as an array, so that a statement takes any number of them with as many parameters as it has columns. */
public final class ArrayColumn {

    private ArrayColumn() {}

    /**
     * Binds the column.
     *
     * @param parameter counted from 1
     * @param type PostgreSQL's name of the type of an element, such as {@code text}
     * @param part may answer null
     */
    public static <T> void bind(
            PreparedStatement statement, int parameter, String type, List<T> rows, Function<T, ?> part)
            throws SQLException {
        Object[] values = rows.stream().map(part).toArray();
        statement.setArray(parameter, statement.getConnection().createArrayOf(type, values));
    }
}
