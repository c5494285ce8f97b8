package vn.cchc.dossier;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** Changes the database behind the service's back, as somebody could who has its password. */
final class Tampering {

    private final DataSource dataSource;

    Tampering(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Runs statements that each change something, while the triggers of the append-only tables sleep. */
    void run(String... statements) {
        unguarded(() -> {
            for (String sql : statements) {
                if (execute(sql) == 0) {
                    throw new IllegalStateException("Nothing was changed by: " + sql);
                }
            }
        });
    }

    /** Runs a statement that may find nothing to change. */
    void all(String sql) {
        unguarded(() -> execute(sql));
    }

    private void unguarded(Runnable work) {
        switchTriggers("disable");
        try {
            work.run();
        } finally {
            switchTriggers("enable");
        }
    }

    private void switchTriggers(String how) {
        for (String table :
                new String[] {"dossier_event", "dossier_stage", "access_log", "log_seal", "slip", "log_erased_day"}) {
            execute("alter table " + table + " " + how + " trigger user");
        }
    }

    private int execute(String sql) {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            return statement.executeUpdate(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }

    String query(String sql) {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }
}
