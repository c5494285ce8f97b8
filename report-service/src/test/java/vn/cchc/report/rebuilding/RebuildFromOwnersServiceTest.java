package vn.cchc.report.rebuilding;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cchc.kit.testing.KafkaResource;
import vn.cchc.kit.testing.TestTopics;
import vn.cchc.report.missing.KeptPages;
import vn.cchc.report.world.EventStream;
import vn.cchc.report.world.PlanTold;

/** What neither this service nor the topics have any more comes from the owners, and the figures are what they were. */
@QuarkusTest
class RebuildFromOwnersServiceTest extends RebuildWorld {

    private static final int SEEN = 100;
    private static final String TARGET = "select count(*) from told_event where topic = '" + PlanTold.TARGETS
            + "' and subject = '" + KeptPages.TARGET.subject() + "'";

    @BeforeEach
    void tellOnce() {
        tellHistory();
    }

    @Test
    void aLogThatWasLostComesFromTheOwners() {
        // Given
        rebuild("LOG");
        var before = checksum("H81.");
        loseFrom(0);
        assertThat(checksum("H81.")).isNotEqualTo(before);

        // When
        var rebuild = rebuild("OWNERS");

        // Then
        assertThat(checksum("H81.")).isEqualTo(before);
        assertThat(rebuild.getLong("ownerEvents"))
                .isEqualTo(HISTORY.size() + 1)
                .isEqualTo(rebuild.getLong("readEvents"));
        assertThat(rebuild.getBoolean("topicsCut")).isFalse();
        assertThat(rebuild.getBoolean("ownersCut")).isTrue();
        assertThat(rebuild("OWNERS").getLong("differing")).isZero();
    }

    @Test
    void whoeverWasKilledWhileReadingGoesOnWithTheNextPage() {
        // Given
        rebuild("LOG");
        var before = checksum("H81.");
        loseFrom(SEEN);
        var id = UUID.randomUUID();

        // When
        execute("with killed as (insert into fact_rebuild (id, source, state, requested_by, kind, owner_events)"
                + " values ('" + id + "', 'OWNERS', 'READING', 'killed', 'DOSSIER', " + SEEN + ") returning id)"
                + " insert into fact_owner_reading (rebuild, topic, next_cursor, finished)"
                + " select id, '" + EventStream.DOSSIERS + "', '" + SEEN + "', false from killed"
                + " union all select id, '" + EventStream.TASKS + "', '', true from killed");

        // Then
        var rebuild = awaitDone(id.toString());
        assertThat(checksum("H81.")).isEqualTo(before);
        assertThat(rebuild.getLong("ownerEvents")).isEqualTo(HISTORY.size());
        assertThat(rebuild.getBoolean("ownersCut")).isFalse();
    }

    @Test
    void whatATopicLostIsAskedOfItsOwner() {
        // Given
        try (var stream = new EventStream()) {
            stream.send(PlanTold.TARGETS, KeptPages.TARGET);
        }
        awaitCount(TARGET, 1);
        var whole = rebuild("TOPICS");
        new TestTopics(KafkaResource.bootstrap()).cut(PlanTold.TARGETS);
        execute("delete from told_event where subject = '" + KeptPages.TARGET.subject() + "'");

        // When
        var rebuild = rebuild("TOPICS");

        // Then
        awaitCount(TARGET, 1);
        assertThat(whole.getBoolean("topicsCut")).isFalse();
        assertThat(whole.getLong("ownerEvents")).isZero();
        assertThat(rebuild.getBoolean("topicsCut")).isTrue();
        assertThat(rebuild.getLong("ownerEvents")).isEqualTo(1);
        assertThat(rebuild.getLong("readEvents")).isGreaterThanOrEqualTo(HISTORY.size());
    }

    /** As if neither those events nor what was folded from them were there. */
    private void loseFrom(int index) {
        for (var event : HISTORY.subList(index, HISTORY.size())) {
            execute("delete from dossier_event where dossier = '%s' and sequence = %d"
                    .formatted(event.subject().dossier(), event.sequence()));
        }
        rebuild("LOG");
    }
}
