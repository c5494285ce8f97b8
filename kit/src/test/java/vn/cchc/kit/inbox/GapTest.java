package vn.cchc.kit.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Missing numbers are noticed, and late ones still count. */
class GapTest {

    private InboxFixture fixture;
    private InboxUpkeep upkeep;

    @BeforeEach
    void setUp() {
        fixture = new InboxFixture();
        upkeep = new InboxUpkeep(fixture.transactions.dataSource(), fixture.config, fixture.meters);
    }

    @AfterEach
    void tearDown() {
        fixture.close();
    }

    @Test
    void recordsAGapAndClosesItWhenTheEventArrivesLate() {
        // Given
        fixture.startConsumer();
        fixture.send("a", 1);
        fixture.send("a", 4);
        await().until(() -> fixture.effects("a").size() == 2);
        upkeep.measure();
        assertThat(fixture.openGaps()).containsExactly(2L, 3L);
        assertThat(fixture.meters.get("cchc.inbox.gaps").gauge().value()).isEqualTo(2);

        // When
        fixture.send("a", 2);
        fixture.send("a", 3);

        // Then
        await().until(() -> fixture.effects("a").size() == 4);
        upkeep.measure();
        assertThat(fixture.effects("a")).containsExactly(1L, 4L, 2L, 3L);
        assertThat(fixture.openGaps()).isEmpty();
        assertThat(fixture.meters.get("cchc.inbox.gaps").gauge().value()).isZero();
    }

    @Test
    void dropsANumberThatCameUnderAnotherId() {
        // Given
        fixture.startConsumer();
        fixture.send("a", 1);
        fixture.send("a", 2);

        // When
        fixture.send("a", 1);
        fixture.send("a", 3);

        // Then
        await().until(() -> fixture.effects("a").size() == 3);
        assertThat(fixture.effects("a")).containsExactly(1L, 2L, 3L);
        assertThat(fixture.count("cchc.inbox.duplicates")).isEqualTo(1);
    }

    @Test
    void forgetsOnlyOldEventIds() {
        // Given
        fixture.startConsumer();
        fixture.send("a", 1);
        fixture.send("a", 2);
        await().until(() -> fixture.effects("a").size() == 2);
        fixture.database.execute("update inbox_event set received_at = now() - interval '31 days' where event_id ="
                + " (select event_id from effect where sequence = 1)");

        // When
        upkeep.purge();
        fixture.database.execute("create table left_over as select event_id from inbox_event");

        // Then
        fixture.database.execute("do $$ begin assert (select count(*) from left_over) = 1; end $$");
    }
}
