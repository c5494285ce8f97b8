package vn.cchc.kit.worktime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.cchc.kit.worktime.DeadlinesTest.vietnam;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.cchc.kit.testing.SampleCalendars;

class PausesTest {

    private static final Instant START = vietnam("2026-11-02T09:00");
    private static final Term FIVE_DAYS = Term.workingDays(5);

    private final Deadlines deadlines = new Deadlines(SampleCalendars.STANDARD);

    @Test
    void aPauseMovesTheDeadlineByTheWorkingTimePaused() {
        // Given two working hours on Wednesday and Thursday
        Pause pause = pause("2026-11-04T16:00", "2026-11-05T08:00");

        // When
        Deadline deadline = deadlines.due(START, FIVE_DAYS, List.of(pause));

        // Then
        assertThat(deadline.dueAt()).isEqualTo(vietnam("2026-11-10T09:00"));
        assertThat(deadline.explanation().pauses())
                .singleElement()
                .satisfies(effect -> assertThat(effect.workingTime()).isEqualTo(Duration.ofHours(2)));
    }

    @Test
    void aPauseOverTheWeekendMovesNothing() {
        assertThat(dueWith(pause("2026-11-06T17:30", "2026-11-09T06:00"))).isEqualTo(vietnam("2026-11-09T17:00"));
    }

    @Test
    void wholeDaysPausedEndAtTheCloseOfOffice() {
        assertThat(dueWith(pause("2026-11-04T07:00", "2026-11-05T17:00"))).isEqualTo(vietnam("2026-11-11T17:00"));
    }

    @Test
    void timePausedTwiceOverCountsOnce() {
        // Given
        Pause hours = pause("2026-11-04T07:00", "2026-11-04T11:00");
        Pause within = pause("2026-11-04T08:00", "2026-11-04T09:00");
        Pause across = pause("2026-11-04T10:00", "2026-11-04T11:30");

        // When
        Instant due = dueWith(across, hours, within);

        // Then
        assertThat(due).isEqualTo(vietnam("2026-11-10T11:30"));
    }

    @Test
    void aPauseBeforeTheStartDoesNotCount() {
        assertThat(dueWith(pause("2026-10-28T07:00", "2026-11-02T09:00"))).isEqualTo(vietnam("2026-11-09T17:00"));
        assertThat(dueWith(pause("2026-10-28T07:00", "2026-11-02T10:00"))).isEqualTo(vietnam("2026-11-10T08:00"));
    }

    @Test
    void anOpenPauseMovesNothingYet() {
        // Given
        Pause open = new Pause(vietnam("2026-11-04T07:00"), null, "chờ bổ sung hồ sơ");

        // When
        Deadline deadline =
                deadlines.due(START, FIVE_DAYS, List.of(open, pause("2026-11-05T07:00", "2026-11-06T07:00")));

        // Then
        assertThat(deadline.dueAt()).isEqualTo(vietnam("2026-11-09T17:00"));
        assertThat(deadline.explanation().paused()).isTrue();
        assertThat(deadline.explanation().pauses()).hasSize(1);
    }

    @Test
    void aPauseAfterTheDeadlineDoesNotUnmissIt() {
        // Given
        Pause late = pause("2026-11-10T07:00", "2026-11-12T17:00");

        // When
        Deadline deadline = deadlines.due(START, FIVE_DAYS, List.of(late));

        // Then
        assertThat(deadline.dueAt()).isEqualTo(vietnam("2026-11-09T17:00"));
        assertThat(deadline.explanation().pauses())
                .singleElement()
                .satisfies(effect -> assertThat(effect.cameTooLate()).isTrue());
    }

    @Test
    void aPauseThatBeginsAfterTheCloseOfOfficeOnTheLastDayIsInTime() {
        // Given what is due on Monday at 17:00 and stopped in the evening
        Pause evening = pause("2026-11-09T17:20", "2026-11-11T09:00");

        // When
        Deadline deadline = deadlines.due(START, FIVE_DAYS, List.of(evening));

        // Then
        assertThat(deadline.dueAt()).isEqualTo(vietnam("2026-11-11T09:00"));
        assertThat(deadlines.afterPause(vietnam("2026-11-09T17:00"), evening)).isEqualTo(deadline.dueAt());
        assertThat(deadline.explanation().pauses()).noneMatch(PauseEffect::cameTooLate);
        assertThat(dueWith(pause("2026-11-10T00:00", "2026-11-11T09:00"))).isEqualTo(vietnam("2026-11-09T17:00"));
    }

    @Test
    void anEarlierPauseKeepsALaterOneInTime() {
        // Given a pause that moves the deadline beyond the beginning of the next
        Pause first = pause("2026-11-04T07:00", "2026-11-05T17:00");
        Pause second = pause("2026-11-10T07:00", "2026-11-10T17:00");

        // When
        Instant due = dueWith(second, first);

        // Then
        assertThat(due).isEqualTo(vietnam("2026-11-12T17:00"));
    }

    @Test
    void aPauseEndsAfterItBegins() {
        assertThatThrownBy(() -> pause("2026-11-05T08:00", "2026-11-04T08:00"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private Instant dueWith(Pause... pauses) {
        return deadlines.due(START, FIVE_DAYS, List.of(pauses)).dueAt();
    }

    private static Pause pause(String from, String to) {
        return new Pause(vietnam(from), vietnam(to), "chờ bổ sung hồ sơ");
    }
}
