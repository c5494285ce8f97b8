package vn.cchc.report.cube;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;
import vn.cchc.report.reading.ReportDatabase;

/** The sums kept beforehand; what happens to them happens in the database, in the functions named here. */
@ApplicationScoped
class Cube {

    private final DataSource dataSource;

    Cube(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Takes up to so many touched dossiers in; none while somebody else does. */
    long fold(int most) {
        return run("select cube_fold(" + most + ")");
    }

    /** Counts agencies that came or moved in the tree where they are now. */
    void place() {
        run("select cube_move()");
    }

    /**
     * Keeps which days are worked, and counts times anew that reach one that changed; not while something else happens to the cube.
     *
     * @param days as PostgreSQL writes arrays
     * @param works for each, whether it is worked
     */
    boolean number(String days, String works) {
        return run("select cube_number_days(?::date[], ?::boolean[])::integer", days, works) == 1;
    }

    /** A number that grows with everything that is taken in. */
    long touches() {
        return run("select last_value from cube_entry");
    }

    private long run(String sql, Object... parameters) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            ReportDatabase.bind(statement, 1, parameters);
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        } catch (SQLException failure) {
            throw ReportDatabase.failed(failure);
        }
    }
}
