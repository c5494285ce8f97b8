package vn.cchc.kit.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cchc.kit.messaging.CloudEvent;
import vn.cchc.kit.problem.Problem;
import vn.cchc.kit.testing.KafkaResource;

/** What was published once is published again as it was. */
class OutboxReplayTest {

    private static final String DOSSIER = "H90.41-260302-0001";

    private OutboxFixture fixture;
    private OutboxReplay replay;

    @BeforeEach
    void publishFive() {
        fixture = new OutboxFixture(KafkaResource.bootstrap());
        replay = new OutboxReplay(fixture.transactions.dataSource());
        fixture.startRelay();
        for (long number = 1; number <= 5; number++) {
            fixture.append(DOSSIER, number);
        }
        fixture.append("H90.41-260302-0002", 2);
        await().until(() -> fixture.published().size() == 6);
    }

    @AfterEach
    void tearDown() {
        fixture.close();
    }

    @Test
    void publishesTheSameEventsAgain() {
        // Given
        List<CloudEvent> before = of(DOSSIER);

        // When
        ReplayAnswer answer = replay.replay(new ReplayRequest(fixture.topic, DOSSIER, 2L, 3L));

        // Then
        assertThat(answer).isEqualTo(new ReplayAnswer(List.of(2L, 3L), List.of()));
        await().until(() -> fixture.published().size() == 8);
        assertThat(of(DOSSIER).subList(5, 7)).isEqualTo(before.subList(1, 3));
    }

    @Test
    void saysWhatItHasNot() {
        // Given
        fixture.database.execute("delete from outbox_entry where sequence = 4");

        // When
        ReplayAnswer answer = replay.replay(new ReplayRequest(fixture.topic, DOSSIER, 4L, 7L));

        // Then
        assertThat(answer).isEqualTo(new ReplayAnswer(List.of(5L), List.of(4L, 6L, 7L)));
    }

    @Test
    void askingTwiceAtOnceSendsOnce() {
        // Given
        fixture.close();

        // When
        replay.replay(new ReplayRequest(fixture.topic, DOSSIER, 1L, 1L));
        replay.replay(new ReplayRequest(fixture.topic, DOSSIER, 1L, 1L));

        // Then
        fixture.startRelay();
        await().until(() -> fixture.published().size() == 7);
        fixture.append(DOSSIER, 6);
        await().until(() -> fixture.publishedNumbers(DOSSIER).contains(6L));
        assertThat(fixture.publishedNumbers(DOSSIER)).containsExactly(1L, 2L, 3L, 4L, 5L, 1L, 6L);
    }

    @ParameterizedTest
    @CsvSource({"3, 2", "1, 1001"})
    void refusesWhatCannotBeMeant(long from, long to) {
        assertThatThrownBy(() -> replay.replay(new ReplayRequest(fixture.topic, DOSSIER, from, to)))
                .isInstanceOf(Problem.class);
    }

    private List<CloudEvent> of(String subject) {
        return fixture.published().stream()
                .filter(event -> event.subject().equals(subject))
                .toList();
    }
}
