package vn.cchc.kit.web;

import io.agroal.api.AgroalDataSource;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.cchc.kit.problem.DatabaseFailure;
import vn.cchc.kit.problem.ProblemCode;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.transaction.ArrayColumn;
import vn.cchc.kit.web.Idempotency.Ticket;

/** The table of idempotency keys, by plain JDBC in the transaction of the caller. */
@ApplicationScoped
class IdempotencyKeys {
    private static final String DUPLICATE = "23505";
    /** The arrays stand in subqueries: what PostgreSQL could look into it would plan anew each time, as long as it is short. */
    private static final String TAKE = """
            select t.held, k.request_hash, k.status, k.location, k.etag, k.body
            from (select subject, key, place,
                         pg_try_advisory_xact_lock(hashtextextended(subject || E'\\n' || key, 7340033)) as held
                  from unnest((select ?::text[]), (select ?::text[])) with ordinality as asked (subject, key, place)) t
            left join idempotency_key k on k.subject = t.subject and k.key = t.key
            order by t.place""";

    private static final String FIND =
            "select request_hash, status, location, etag, body from idempotency_key where subject = ? and key = ?";
    private static final String STORE = """
            insert into idempotency_key (subject, key, request_hash, status, location, etag, body)
            select * from unnest(?, ?, ?, ?::int[], ?, ?, ?)""";
    /** By the database's clock, so that a service with a wrong one forgets nothing too early. */
    private static final String PURGE = "delete from idempotency_key where created_at < now() - interval '7 days'";

    /**
     * What came of asking for a key.
     *
     * @param held false when another request with the same key is at work
     */
    record Taken(boolean held, Optional<StoredAnswer> before) {}

    private final AgroalDataSource dataSource;

    IdempotencyKeys(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    /**
     * Holds the keys until the transaction ends, in one round trip. A request that ends between this look and its lock is
     * not seen here; the unique key then refuses to store a second answer.
     */
    List<Taken> take(List<Ticket> tickets) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement take = connection.prepareStatement(TAKE)) {
            ArrayColumn.bind(take, 1, "text", tickets, Ticket::subject);
            ArrayColumn.bind(take, 2, "text", tickets, Ticket::key);
            List<Taken> taken = new ArrayList<>(tickets.size());
            try (ResultSet row = take.executeQuery()) {
                while (row.next()) {
                    boolean known = row.getString("request_hash") != null;
                    taken.add(new Taken(row.getBoolean("held"), known ? Optional.of(answer(row)) : Optional.empty()));
                }
            }
            return taken;
        } catch (SQLException failure) {
            throw new DatabaseFailure(failure);
        }
    }

    Optional<StoredAnswer> find(Ticket ticket) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement find = connection.prepareStatement(FIND)) {
            find.setString(1, ticket.subject());
            find.setString(2, ticket.key());
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

    void store(Map<Ticket, StoredAnswer> answers) {
        if (answers.isEmpty()) {
            return;
        }
        try (Connection connection = dataSource.getConnection();
                PreparedStatement store = connection.prepareStatement(STORE)) {
            List<Ticket> tickets = List.copyOf(answers.keySet());
            ArrayColumn.bind(store, 1, "text", tickets, Ticket::subject);
            ArrayColumn.bind(store, 2, "text", tickets, Ticket::key);
            ArrayColumn.bind(
                    store, 3, "text", tickets, ticket -> answers.get(ticket).fingerprint());
            ArrayColumn.bind(
                    store,
                    4,
                    "text",
                    tickets,
                    ticket -> String.valueOf(answers.get(ticket).status()));
            ArrayColumn.bind(
                    store, 5, "text", tickets, ticket -> answers.get(ticket).location());
            ArrayColumn.bind(
                    store, 6, "text", tickets, ticket -> answers.get(ticket).etag());
            ArrayColumn.bind(
                    store, 7, "text", tickets, ticket -> answers.get(ticket).body());
            store.executeUpdate();
        } catch (SQLException failure) {
            if (DUPLICATE.equals(failure.getSQLState())) {
                throw Problems.of(ProblemCode.IDEMPOTENCY_KEY_IN_USE, Idempotency.TRY_AGAIN);
            }
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
