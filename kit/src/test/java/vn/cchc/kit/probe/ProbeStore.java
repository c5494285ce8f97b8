package vn.cchc.kit.probe;

import io.quarkus.security.AuthenticationRedirectException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import vn.cchc.kit.problem.DatabaseFailure;

@ApplicationScoped
class ProbeStore {
    private final DataSource dataSource;

    ProbeStore(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Transactional
    void insert(String name) {
        try (Connection connection = dataSource.getConnection();
                var insert =
                        connection.prepareStatement("insert into probe (code, name) values (gen_random_uuid(), ?)")) {
            insert.setString(1, name);
            insert.executeUpdate();
            pauseIfSlow(name, connection);
        } catch (SQLException failure) {
            throw new DatabaseFailure(failure);
        }
    }

    private static void pauseIfSlow(String name, Connection connection) throws SQLException {
        if ("slow".equals(name)) {
            execute(connection, "select pg_sleep(0.7)");
        }
    }

    int count() {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from probe")) {
            rows.next();
            return rows.getInt(1);
        } catch (SQLException failure) {
            throw new DatabaseFailure(failure);
        }
    }

    @Transactional
    void fail(String how) {
        switch (how) {
            case "stale" -> throw new OptimisticLockException("stale");
            case "bug" -> throw new IllegalStateException("secret payload of Nguyễn Văn A");
            case "error" -> throw new AssertionError("secret payload of Nguyễn Văn A");
            case "signed-out" -> throw new AuthenticationRedirectException("http://realm.example/logout?state=1");
            case "duplicate" -> execute("insert into probe (code, name) values ('same', 'a'), ('same', 'b')");
            case "killed" -> execute("select pg_terminate_backend(pg_backend_pid())");
            default -> throw new IllegalArgumentException("unknown way to fail");
        }
    }

    private void execute(String sql) {
        try (Connection connection = dataSource.getConnection()) {
            execute(connection, sql);
        } catch (SQLException failure) {
            throw new DatabaseFailure(failure);
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
