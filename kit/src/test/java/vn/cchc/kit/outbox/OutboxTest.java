package vn.cchc.kit.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cchc.kit.messaging.MessagingConfig;
import vn.cchc.kit.testing.KafkaResource;
import vn.cchc.kit.testing.TestMessaging;

/** Appending, measuring and purging, on a real database. */
class OutboxTest {

    private OutboxFixture fixture;

    @BeforeEach
    void setUp() {
        fixture = new OutboxFixture(KafkaResource.bootstrap());
    }

    @AfterEach
    void tearDown() {
        fixture.close();
    }

    @Test
    void rollbackLeavesNoEntry() {
        // Given
        Runnable failing = () -> {
            fixture.outbox.append(fixture.event("a", 1));
            throw new IllegalStateException("the use case failed");
        };

        // When
        assertThatThrownBy(() -> fixture.transactions.run(failing)).isInstanceOf(IllegalStateException.class);

        // Then
        assertThat(count("outbox_entry")).isZero();
    }

    @Test
    void keepsTheGivenOrderOfManyEvents() {
        // Given
        List<OutboxEvent> events = List.of(fixture.event("b", 1), fixture.event("a", 1), fixture.event("b", 2));

        // When
        fixture.transactions.run(() -> fixture.outbox.append(events));

        // Then
        assertThat(text("select string_agg(subject || sequence, ',' order by id) from outbox_entry"))
                .isEqualTo("b1,a1,b2");
    }

    @Test
    void whatIsAppendedTogetherIsWrittenAtTheEnd() {
        // Given
        Supplier<Long> work = () -> {
            fixture.outbox.append(fixture.event("b", 1));
            fixture.outbox.append(List.of(fixture.event("a", 1), fixture.event("b", 2)));
            return count("outbox_entry");
        };
        AtomicLong before = new AtomicLong();

        // When
        fixture.transactions.run(() -> before.set(fixture.outbox.together(work)));

        // Then
        assertThat(before.get()).isZero();
        assertThat(text("select string_agg(subject || sequence, ',' order by id) from outbox_entry"))
                .isEqualTo("b1,a1,b2");
    }

    @Test
    void workThatFailsAppendsNothingAndHoldsNothingBack() {
        // Given
        Supplier<Void> failing = () -> {
            fixture.outbox.append(fixture.event("a", 1));
            throw new IllegalStateException("the use case failed");
        };

        // When
        fixture.transactions.run(() -> {
            assertThatThrownBy(() -> fixture.outbox.together(failing)).isInstanceOf(IllegalStateException.class);
            fixture.outbox.append(fixture.event("b", 1));
        });

        // Then
        assertThat(text("select string_agg(subject || sequence, ',' order by id) from outbox_entry"))
                .isEqualTo("b1");
    }

    @Test
    void whatIsAppendedWaitsToBePublished() {
        // Given
        List<OutboxEvent> events = List.of(fixture.event("a", 1), fixture.event("a", 2));

        // When
        fixture.transactions.run(() -> fixture.outbox.append(events));

        // Then
        assertThat(text("select string_agg(sequence::text, ',' order by id)"
                        + " from outbox_entry join outbox_unpublished on entry = id"))
                .isEqualTo("1,2");
    }

    @Test
    void refusesANumberUsedBefore() {
        // Given
        fixture.append("a", 1);

        // When
        var second = assertThatThrownBy(() -> fixture.append("a", 1));

        // Then
        second.isInstanceOf(OutboxException.class);
        assertThat(count("outbox_entry")).isEqualTo(1);
    }

    @Test
    void refusesWhatKafkaWouldRefuse() {
        // Given
        OutboxEvent large = new OutboxEvent(
                fixture.topic, "type", "a", 1, OutboxFixture.NOW, Map.of("text", "x".repeat(1_000_000)));

        // When
        var appending = assertThatThrownBy(() -> fixture.transactions.run(() -> fixture.outbox.append(large)));

        // Then
        appending.isInstanceOf(IllegalArgumentException.class).hasMessageContaining("too large");
    }

    @Test
    void refusesDataThatAreNoObject() {
        // Given
        OutboxEvent text = new OutboxEvent(fixture.topic, "type", "a", 1, OutboxFixture.NOW, "text");

        // When
        var appending = assertThatThrownBy(() -> fixture.transactions.run(() -> fixture.outbox.append(text)));

        // Then
        appending.isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesNumbersBelowOne() {
        // When
        var naming = assertThatThrownBy(() -> fixture.event("a", 0));

        // Then
        naming.isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void measuresTheBacklog() {
        // Given
        fixture.append("a", 1);
        fixture.append("a", 2);
        fixture.database.execute("update outbox_entry set created_at = created_at - interval '1 hour'");
        OutboxUpkeep upkeep = upkeep();

        // When
        upkeep.measure();

        // Then
        assertThat(fixture.meters.get("cchc.outbox.lag").gauge().value()).isEqualTo(2);
        assertThat(fixture.meters.get("cchc.outbox.oldest.age").gauge().value()).isGreaterThanOrEqualTo(3600);
    }

    @Test
    void showsNoBacklogWhenItIsUnknown() {
        // Given
        OutboxUpkeep upkeep = upkeep();
        upkeep.measure();
        fixture.database.takeAway();

        // When
        upkeep.measure();

        // Then
        fixture.database.giveBack();
        assertThat(fixture.meters.get("cchc.outbox.lag").gauge().value()).isNaN();
    }

    @Test
    void purgesOnlyWhatWasPublishedLongAgoAndOnlyWhereItIsToldTo() {
        // Given
        fixture.append("old", 1);
        fixture.append("recent", 1);
        fixture.append("waiting", 1);
        fixture.database.execute("delete from outbox_unpublished where entry in"
                + " (select id from outbox_entry where subject in ('old', 'recent'))");
        fixture.database.execute(
                "update outbox_entry set created_at = now() - interval '401 days' where subject in ('old', 'waiting')");

        // When
        upkeep().purge();
        String kept = text("select string_agg(subject, ',' order by id) from outbox_entry");
        upkeep(TestMessaging.config("test-service", KafkaResource.bootstrap(), Map.of("relay.retention", "P400D")))
                .purge();

        // Then
        assertThat(kept).isEqualTo("old,recent,waiting");
        assertThat(text("select string_agg(subject, ',' order by id) from outbox_entry"))
                .isEqualTo("recent,waiting");
    }

    @Test
    void aTopicThatIsKeptShorterIsPurgedSoonerAndNoOtherIs() {
        // Given
        List.of("old", "recent", "waiting").forEach(subject -> fixture.append(subject, 1));
        OutboxEvent other = fixture.event("another topic's", 1);
        fixture.transactions.run(() -> fixture.outbox.append(
                new OutboxEvent("other", other.type(), other.subject(), 1, OutboxFixture.NOW, other.data())));
        fixture.database.execute("delete from outbox_unpublished where entry in"
                + " (select id from outbox_entry where subject <> 'waiting')");
        fixture.database.execute(
                "update outbox_entry set created_at = now() - interval '73 hours' where subject <> 'recent'");
        Map<String, String> threeDays = Map.of("relay.retention-of-topic.\"" + fixture.topic + "\"", "P3D");

        // When
        upkeep(TestMessaging.config("test-service", KafkaResource.bootstrap(), threeDays))
                .purge();

        // Then
        assertThat(text("select string_agg(subject, ',' order by id) from outbox_entry"))
                .isEqualTo("recent,waiting,another topic's");
    }

    private OutboxUpkeep upkeep() {
        return upkeep(fixture.config);
    }

    private OutboxUpkeep upkeep(MessagingConfig config) {
        return new OutboxUpkeep(fixture.transactions.dataSource(), config, fixture.meters);
    }

    private long count(String table) {
        return Long.parseLong(text("select count(*) from " + table));
    }

    private String text(String query) {
        try (Connection connection = fixture.database.connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
