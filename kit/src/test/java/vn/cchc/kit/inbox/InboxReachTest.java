package vn.cchc.kit.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cchc.kit.messaging.Worker;

class InboxReachTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private InboxFixture fixture;
    private InboxReach reach;

    @BeforeEach
    void setUp() {
        fixture = new InboxFixture();
        reach = new InboxReach(fixture.config, fixture.transactions.dataSource());
    }

    @AfterEach
    void tearDown() {
        fixture.close();
    }

    @Test
    void aTopicIsBehindUntilWhatItHoldsIsTakenIn() {
        // Given
        assertThat(behind(Duration.ZERO)).isEmpty();
        fixture.send("a", 1);
        assertThat(behind(Duration.ZERO)).containsExactly(fixture.topic);

        // When
        fixture.startConsumer();

        // Then
        assertThat(behind(PATIENCE)).isEmpty();
        assertThat(fixture.effects("a")).containsExactly(1L);
    }

    @Test
    void whatWasTakenInOnceLeavesWhatCameSince() {
        // Given
        fixture.send("a", 1);
        Worker consumer = fixture.startConsumer();
        assertThat(behind(PATIENCE)).isEmpty();
        InboxFixture.stop(consumer);

        // When
        fixture.send("a", 2);

        // Then
        assertThat(behind(Duration.ZERO)).containsExactly(fixture.topic);
    }

    @Test
    void whatWasSetAsideIsNotWaitedFor() {
        // Given
        fixture.topics.send(fixture.topic, "a", "not an event");

        // When
        fixture.startConsumer();

        // Then
        assertThat(behind(PATIENCE)).isEmpty();
    }

    @Test
    void aTopicThatNobodyMadeHoldsNothing() {
        // When
        var behind = reach.behind(List.of("none-" + UUID.randomUUID()), Duration.ZERO);

        // Then
        assertThat(behind).isEmpty();
    }

    private List<String> behind(Duration patience) {
        return reach.behind(List.of(fixture.topic), patience);
    }
}
