package vn.cchc.kit.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cchc.kit.messaging.Worker;

/** Where a consumer goes on, and how it holds its place. */
class PositionsTest {

    private static final String WAITING =
            "select count(*) from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'";

    private InboxFixture fixture;

    @BeforeEach
    void setUp() {
        fixture = new InboxFixture();
    }

    @AfterEach
    void tearDown() {
        fixture.close();
    }

    @Test
    void aTopicThatEndsBeforeWhatWasReadOfItIsReadFromItsBeginning() {
        // Given
        LongStream.rangeClosed(1, 10).forEach(number -> fixture.send("a", number));
        Worker before = fixture.startConsumer();
        await().until(() -> fixture.count("cchc.inbox.handled") == 10);
        InboxFixture.stop(before);
        fixture.database.execute("update inbox_position set next_offset = next_offset + 1000");

        // When
        fixture.startConsumer();

        // Then
        await().until(() -> fixture.count("cchc.inbox.duplicates") == 10);
        fixture.send("b", 1);
        await().until(() -> fixture.effects("b").size() == 1);
        assertThat(fixture.effects("a")).hasSize(10);
        assertThat(fixture.furthest()).isBetween(10L, 11L);
    }

    @Test
    void whoMovesOnTakesPartitionsInTheOrderInWhichTheyAreClaimed() throws SQLException {
        // Given
        Positions positions = fixture.positions();
        positions.claim(List.of(0, 1));
        Map<Integer, Long> theOtherWayRound = new LinkedHashMap<>();
        theOtherWayRound.put(1, 5L);
        theOtherWayRound.put(0, 5L);
        try (Connection first = begun();
                Connection second = begun();
                Connection third = begun()) {
            hold(first, 0);

            // When
            var moving = CompletableFuture.runAsync(() -> advance(positions, second, theOtherWayRound));
            await().until(() -> isSomebodyWaiting());

            // Then
            hold(third, 1);
            third.rollback();
            first.rollback();
            moving.join();
            second.commit();
        }
        assertThat(fixture.positions().claim(List.of(0, 1))).containsOnly(Map.entry(0, 5L), Map.entry(1, 5L));
    }

    private Connection begun() throws SQLException {
        Connection connection = fixture.database.connect();
        connection.setAutoCommit(false);
        return connection;
    }

    /** Fails if somebody else holds it. */
    private static void hold(Connection connection, int partition) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("select from inbox_position where partition = " + partition + " for update nowait");
        }
    }

    private static void advance(Positions positions, Connection connection, Map<Integer, Long> next) {
        try {
            positions.advance(connection, next);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private boolean isSomebodyWaiting() throws SQLException {
        try (Connection connection = fixture.database.connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(WAITING)) {
            row.next();
            return row.getInt(1) > 0;
        }
    }
}
