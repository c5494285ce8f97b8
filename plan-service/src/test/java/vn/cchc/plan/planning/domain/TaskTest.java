package vn.cchc.plan.planning.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cchc.plan.planning.domain.TaskDecision.Accepted;
import vn.cchc.plan.planning.domain.TaskDecision.Rejected;

class TaskTest {

    private static final LocalDate DUE = LocalDate.of(2026, 3, 31);
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

    private static Task open(int progress) {
        return new Task(Origin.PLAN, new TaskState.Open(progress), DUE, null, null);
    }

    private static Task remediation(TaskState state) {
        return new Task(Origin.REMEDIATION, state, DUE, null, null);
    }

    private static Accepted accepted(TaskDecision decision) {
        assertThat(decision).isInstanceOf(Accepted.class);
        return (Accepted) decision;
    }

    private static String refused(TaskDecision decision) {
        assertThat(decision).isInstanceOf(Rejected.class);
        return ((Rejected) decision).code();
    }

    @Test
    void completionCountsFromTheDayItWasHandedIn() {
        // Given
        Task handedIn = accepted(open(0).report(new Report(Report.Wish.SUBMITTED, null, false), DUE))
                .task();
        // When
        Accepted done = accepted(handedIn.report(new Report(Report.Wish.COMPLETED, null, true), DUE.plusDays(20)));
        // Then
        assertThat(done.task().state()).isEqualTo(new TaskState.Completed(DUE));
        assertThat(done.events()).isEqualTo(List.of(new TaskEvent.Completed(DUE, false)));
    }

    @Test
    void managerGivesBackWhatWasHandedIn() {
        // Given
        Task handedIn = new Task(Origin.PLAN, new TaskState.Submitted(100, TODAY), DUE, null, null);
        // When
        Accepted back = accepted(handedIn.report(new Report(Report.Wish.OPEN, 60, true), TODAY));
        // Then
        assertThat(back.task().state()).isEqualTo(new TaskState.Open(60));
        assertThat(refused(open(0).report(new Report(Report.Wish.OPEN, 60, true), TODAY)))
                .isEqualTo("task-not-submitted");
    }

    @Test
    void onlyTheManagerDecides() {
        for (Report.Wish wish : List.of(Report.Wish.COMPLETED, Report.Wish.OPEN, Report.Wish.CANCELLED)) {
            assertThat(refused(open(0).report(new Report(wish, null, false), TODAY)))
                    .isEqualTo("task-manager-only");
        }
    }

    @Test
    void nothingHappensToATaskThatIsDoneOrCancelled() {
        for (TaskState state : List.of(new TaskState.Completed(TODAY), new TaskState.Cancelled(10))) {
            Task over = new Task(Origin.PLAN, state, DUE, null, null);
            assertThat(refused(over.report(new Report(null, 50, true), TODAY))).isEqualTo("task-not-open");
            assertThat(refused(over.report(new Report(Report.Wish.COMPLETED, null, true), TODAY)))
                    .isEqualTo("task-not-open");
            assertThat(refused(over.moveDue(DUE.plusDays(1)))).isEqualTo("task-not-open");
            assertThat(accepted(over.check(DUE.plusDays(9), 7)).events()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"2026-03-23,", "2026-03-24,DueSoon", "2026-03-31,DueSoon", "2026-04-01,Overdue"})
    void calendarIsLookedAtByDays(LocalDate today, String event) {
        // When
        Accepted looked = accepted(open(0).check(today, 7));
        // Then
        assertThat(looked.events().stream().map(happened -> happened.getClass().getSimpleName()))
                .isEqualTo(event == null ? List.of() : List.of(event));
    }

    @Test
    void eachDueDateIsToldOnceAndANewOneAgain() {
        // Given
        Task late = accepted(open(0).check(DUE.plusDays(1), 7)).task();
        // When
        Accepted again = accepted(late.check(DUE.plusDays(2), 7));
        Task moved = accepted(late.moveDue(DUE.plusDays(30))).task();
        // Then
        assertThat(again.events()).isEmpty();
        assertThat(late.overdueSince()).isEqualTo(DUE.plusDays(1));
        assertThat(moved.overdueSince()).isNull();
        assertThat(accepted(moved.check(DUE.plusDays(31), 7)).events())
                .isEqualTo(List.of(new TaskEvent.Overdue(DUE.plusDays(30), null, null)));
    }

    @Test
    void withoutADateItIsNeverOverdue() {
        Task undated = new Task(Origin.PLAN, new TaskState.Open(0), null, null, null);
        assertThat(accepted(undated.check(DUE.plusYears(5), 7)).events()).isEmpty();
    }

    @Test
    void remediationFollowsItsDossiers() {
        // When
        Task half =
                accepted(remediation(new TaskState.Open(0)).follow(1, 2, TODAY)).task();
        Task done = accepted(half.follow(2, 2, TODAY)).task();
        Task reopened = accepted(done.follow(2, 3, TODAY)).task();
        // Then
        assertThat(half.state()).isEqualTo(new TaskState.Open(50));
        assertThat(done.state()).isEqualTo(new TaskState.Completed(TODAY));
        assertThat(reopened.state()).isEqualTo(new TaskState.Open(66));
    }

    @Test
    void remediationIsNotCompletedByHand() {
        assertThat(refused(remediation(new TaskState.Open(0))
                        .report(new Report(Report.Wish.COMPLETED, null, true), TODAY)))
                .isEqualTo("task-closes-itself");
    }
}
