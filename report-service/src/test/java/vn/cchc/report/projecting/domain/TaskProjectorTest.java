package vn.cchc.report.projecting.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class TaskProjectorTest {

    private static final Instant ASSIGNED_AT = Instant.parse("2026-01-05T02:00:00Z");
    private static final Instant COMPLETED_AT = Instant.parse("2026-03-05T02:00:00Z");
    private static final LocalDate DUE = LocalDate.of(2026, 3, 31);

    @Test
    void foldsByNumberWhateverTheOrder() {
        // Given
        var assigned =
                event(1, TaskEventType.ASSIGNED, ASSIGNED_AT, new TaskState(TaskProgress.OPEN, 0, DUE, null, null));
        var completed = event(
                2,
                TaskEventType.COMPLETED,
                COMPLETED_AT,
                new TaskState(TaskProgress.COMPLETED, 100, DUE, LocalDate.of(2026, 3, 5), null));

        // When
        var facts = TaskProjector.project(List.of(completed, assigned, completed));

        // Then
        assertThat(facts.lastSequence()).isEqualTo(2);
        assertThat(facts.states())
                .extracting(interval -> interval.state().state())
                .containsExactly(TaskProgress.OPEN, TaskProgress.COMPLETED);
    }

    @Test
    void aTaskWhoseEventsTellNoContentsIsItsOnlyContent() {
        // When
        var state = new TaskState(TaskProgress.COMPLETED, 100, DUE, LocalDate.of(2026, 3, 5), null);

        // Then
        assertThat(state.contents())
                .containsExactly(new TaskContent(
                        1, "", DUE, TaskContent.State.COMPLETED, null, LocalDate.of(2026, 3, 5), List.of()));
    }

    @Test
    void anotherDayOfOneContentIsAnotherState() {
        // Given
        var open = new TaskState(TaskProgress.OPEN, 0, DUE, null, null);
        var first = new TaskContent(1, "", DUE.minusDays(60), TaskContent.State.OPEN, null, null, List.of());
        var assigned = event(1, TaskEventType.ASSIGNED, ASSIGNED_AT, open.telling(List.of(first)));
        var moved = event(2, TaskEventType.ASSIGNED, COMPLETED_AT, open);

        // When
        var facts = TaskProjector.project(List.of(moved, assigned));

        // Then
        assertThat(facts.states()).hasSize(2);
    }

    private static TaskEvent event(long sequence, TaskEventType type, Instant at, TaskState after) {
        return new TaskEvent(
                "t-1", sequence, type, at, new TaskIdentity("p-1", "TTHC", TaskOrigin.PLAN, "I.1", "Nhiệm vụ"), after);
    }
}
