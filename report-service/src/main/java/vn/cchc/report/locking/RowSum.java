package vn.cchc.report.locking;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import vn.cchc.kit.digest.Sha256;
import vn.cchc.report.reading.ReportDatabase;

/**
 * How many rows are frozen, and what they come to.
 *
 * @param checksum SHA-256 over all of them, in hexadecimal digits
 */
record RowSum(long rows, String checksum) {

    private static final int PAGE = 5_000;

    /**
     * Row by row, in constant memory where the caller's transaction lets the driver page.
     *
     * @param sql takes the parameters and answers one text per row, always in the same order
     */
    static RowSum over(Connection connection, String sql, Object... parameters) throws SQLException {
        var digest = Sha256.digest();
        long rows = 0;
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setFetchSize(PAGE);
            ReportDatabase.bind(statement, 1, parameters);
            try (var found = statement.executeQuery()) {
                while (found.next()) {
                    digest.update(found.getString(1).getBytes(StandardCharsets.UTF_8));
                    digest.update((byte) '\n');
                    rows++;
                }
            }
        }
        return new RowSum(rows, Sha256.hex(digest));
    }
}
