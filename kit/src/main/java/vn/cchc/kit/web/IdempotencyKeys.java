package vn.cchc.kit.web;

import io.agroal.api.AgroalDataSource;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import vn.cchc.kit.problem.DatabaseFailure;

/** The table of idempotency keys, by plain JDBC in the transaction of the caller. */
@ApplicationScoped
class IdempotencyKeys {
    private static final String LOCK = "select pg_try_advisory_xact_lock(hashtextextended(?, 7340033))";
    private static final String FIND =
            "select request_hash, status, location, etag, body from idempotency_key where subject = ? and key = ?";
    private static final String STORE = """
            insert into idempotency_key (subject, key, request_hash, status, location, etag, body)
            values (?, ?, ?, ?, ?, ?, ?)""";
    /** By the database's clock, so that a service with a wrong one forgets nothing too early. */
    private static final String PURGE = "delete from idempotency_key where created_at < now() - interval '7 days'";

    private final AgroalDataSource dataSource;

    IdempotencyKeys(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Held until the transaction ends; false when another request with the same key is at work. */
    boolean tryLock(String subject, String key) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement lock = connection.prepareStatement(LOCK)) {
            lock.setString(1, subject + '\n' + key);
            try (ResultSet row = lock.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        } catch (SQLException failure) {
            throw new DatabaseFailure(failure);
        }
    }

    Optional<StoredAnswer> find(String subject, String key) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement find = connection.prepareStatement(FIND)) {
            find.setString(1, subject);
            find.setString(2, key);
            try (ResultSet row = find.executeQuery()) {
                return row.next() ? Optional.of(answer(row)) : Optional.empty();
            }
        } catch (SQLException failure) {
            throw new DatabaseFailure(failure);
        }
    }

    private static StoredAnswer answer(ResultSet row) throws SQLException {
        return new StoredAnswer(
                row.getString("request_hash"),
                row.getInt("status"),
                row.getString("location"),
                row.getString("etag"),
                row.getString("body"));
    }

    void store(String subject, String key, StoredAnswer answer) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement store = connection.prepareStatement(STORE)) {
            store.setString(1, subject);
            store.setString(2, key);
            store.setString(3, answer.fingerprint());
            store.setInt(4, answer.status());
            store.setString(5, answer.location());
            store.setString(6, answer.etag());
            store.setString(7, answer.body());
            store.executeUpdate();
        } catch (SQLException failure) {
            throw new DatabaseFailure(failure);
        }
    }

    @Scheduled(identity = "idempotency-purge", every = "1h", delayed = "5m")
    @Transactional
    void purge() {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement purge = connection.prepareStatement(PURGE)) {
            purge.executeUpdate();
        } catch (SQLException failure) {
            throw new DatabaseFailure(failure);
        }
    }
}
