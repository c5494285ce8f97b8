package vn.cchc.plan.planning.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.cchc.plan.planning.domain.Report.Wish;
import vn.cchc.plan.planning.domain.TaskEvent.Part;
import vn.cchc.plan.planning.domain.WorkDecision.Accepted;

class WorkTest {

    private static final LocalDate MARCH = LocalDate.of(2030, 3, 31);
    private static final LocalDate JUNE = LocalDate.of(2030, 6, 30);
    private static final LocalDate TODAY = LocalDate.of(2030, 3, 1);
    private static final Report SUBMIT = new Report(Wish.SUBMITTED, null, false);
    private static final Report ACCEPT = new Report(Wish.COMPLETED, null, true);

    private static Work open(LocalDate... dues) {
        List<Content> contents = Arrays.stream(dues)
                .map(due -> new Content(content(due), List.of()))
                .toList();
        return new Work(content(dues[dues.length - 1]), contents);
    }

    private static Task content(LocalDate due) {
        return new Task(Origin.PLAN, new TaskState.Open(0), due, null, null);
    }

    private static Work after(WorkDecision decision) {
        return accepted(decision).work();
    }

    private static Accepted accepted(WorkDecision decision) {
        assertThat(decision).isInstanceOf(Accepted.class);
        return (Accepted) decision;
    }

    private static String refused(WorkDecision decision) {
        assertThat(decision).isInstanceOf(TaskDecision.Rejected.class);
        return ((TaskDecision.Rejected) decision).code();
    }

    @Test
    void theTaskIsHandedInAndDoneWhenAllItsContentsAre() {
        // Given
        Work half = after(open(MARCH, JUNE).report(0, SUBMIT, TODAY));
        // When
        Accepted handedIn = accepted(half.report(1, SUBMIT, MARCH));
        Work first = after(handedIn.work().report(0, ACCEPT, JUNE));
        Accepted done = accepted(first.report(1, ACCEPT, JUNE));
        // Then
        assertThat(half.task().state()).isEqualTo(new TaskState.Open(50));
        assertThat(handedIn.work().task().state()).isEqualTo(new TaskState.Submitted(100, MARCH));
        assertThat(handedIn.events())
                .containsExactly(
                        new TaskEvent.Progressed("SUBMITTED", 100, new Part(2, JUNE, "SUBMITTED", 100), null),
                        new TaskEvent.Submitted(MARCH));
        assertThat(first.task().state()).isInstanceOf(TaskState.Submitted.class);
        assertThat(done.work().task().state()).isEqualTo(new TaskState.Completed(MARCH));
        assertThat(done.work().contents().get(0).task().state()).isEqualTo(new TaskState.Completed(TODAY));
    }

    @Test
    void givingOneContentBackOpensTheTask() {
        // Given
        Work handedIn = after(open(MARCH, JUNE).report(SUBMIT, JUNE));
        // When
        Accepted back = accepted(handedIn.report(1, new Report(Wish.OPEN, 40, true), TODAY));
        // Then
        assertThat(handedIn.contents()).allMatch(content -> content.task().state() instanceof TaskState.Submitted);
        assertThat(back.work().task().state()).isEqualTo(new TaskState.Open(70));
        assertThat(back.work().contents().get(0).task().state()).isInstanceOf(TaskState.Submitted.class);
        assertThat(back.events()).contains(new TaskEvent.Returned(70));
    }

    @Test
    void completingTheWholeKeepsTheDaysItsContentsWereHandedIn() {
        // Given
        Work half = after(open(MARCH, JUNE).report(0, SUBMIT, TODAY));
        // When
        Work done = after(half.report(ACCEPT, JUNE));
        // Then
        assertThat(done.task().state()).isEqualTo(new TaskState.Completed(JUNE));
        assertThat(done.contents().get(0).task().state()).isEqualTo(new TaskState.Completed(TODAY));
        assertThat(done.contents().get(1).task().state()).isEqualTo(new TaskState.Completed(JUNE));
    }

    @Test
    void eachContentIsLateByItsOwnDay() {
        // Given
        Work work = open(MARCH, JUNE);
        // When
        Accepted late = accepted(work.check(MARCH.plusDays(1), 7));
        Work caughtUp = after(late.work().report(0, ACCEPT, MARCH.plusDays(2)));
        // Then
        assertThat(late.events()).containsExactly(new TaskEvent.Overdue(MARCH, new Part(1, MARCH, "OPEN", 0), null));
        assertThat(late.work().task().overdueSince()).isEqualTo(MARCH.plusDays(1));
        assertThat(accepted(late.work().check(MARCH.plusDays(2), 7)).events()).isEmpty();
        assertThat(caughtUp.task().overdueSince()).isNull();
        assertThat(caughtUp.contents().get(0).task().overdueSince()).isEqualTo(MARCH.plusDays(1));
    }

    @Test
    void aSingleContentGoesWithItsTask() {
        // Given
        Work late = after(open(MARCH).check(MARCH.plusDays(1), 7));
        // When
        Work half = after(late.report(new Report(null, 30, false), TODAY));
        Work done = after(half.report(ACCEPT, JUNE));
        // Then
        assertThat(half.contents().get(0).task().state()).isEqualTo(new TaskState.Open(30));
        assertThat(done.contents()).containsExactly(new Content(done.task(), List.of()));
        assertThat(done.task().overdueSince()).isEqualTo(MARCH.plusDays(1));
    }

    @Test
    void cancellingTheRestCompletesAndCancellingAllCancels() {
        // Given
        Report cancel = new Report(Wish.CANCELLED, null, true);
        Work half = after(open(MARCH, JUNE).report(0, ACCEPT, TODAY));
        Work none = after(open(MARCH, JUNE).report(0, cancel, TODAY));
        // When
        Work done = after(half.report(1, cancel, TODAY));
        Work cancelled = after(none.report(1, cancel, TODAY));
        // Then
        assertThat(none.task().state()).isInstanceOf(TaskState.Open.class);
        assertThat(done.task().state()).isEqualTo(new TaskState.Completed(TODAY));
        assertThat(cancelled.task().state()).isInstanceOf(TaskState.Cancelled.class);
    }

    @Test
    void theLastDayOfTheTaskIsThatOfItsLastContent() {
        // Given
        Work work = open(MARCH, JUNE);
        LocalDate later = JUNE.plusMonths(1);
        // When
        Accepted whole = accepted(work.moveDue(later));
        Accepted first = accepted(work.moveDue(0, MARCH.plusDays(10)));
        // Then
        assertThat(whole.work().contents())
                .extracting(content -> content.task().dueOn())
                .containsExactly(MARCH, later);
        assertThat(whole.events())
                .containsExactly(
                        new TaskEvent.Assigned(TaskEvent.Change.DUE, JUNE),
                        new TaskEvent.Extended(JUNE, later, new Part(2, later, "OPEN", 0), null));
        assertThat(first.work().task().dueOn()).isEqualTo(JUNE);
        assertThat(first.events()).hasSize(1).allMatch(event -> event instanceof TaskEvent.Extended);
        assertThat(refused(work.moveDue(MARCH.minusDays(1)))).isEqualTo("task-content-later");
        assertThat(refused(work.moveDue(2, later))).isEqualTo("task-content-unknown");
    }

    @Test
    void aDayThatComesToBeKnownIsNoExtension() {
        // Given
        Work work = open(MARCH, null);
        // When
        Accepted dated = accepted(work.date(1, JUNE));
        // Then
        assertThat(dated.work().contents())
                .extracting(content -> content.task().dueOn())
                .containsExactly(MARCH, JUNE);
        assertThat(dated.events()).containsExactly(new TaskEvent.Assigned(TaskEvent.Change.DUE, null));
        assertThat(refused(work.date(2, JUNE))).isEqualTo("task-content-unknown");
    }

    @Test
    void handingInIsAboutWhatIsDueNowAndLeavesLaterContentsPlanned() {
        // Given
        Work year = open(MARCH, JUNE, JUNE.plusMonths(3));
        // When
        Work early = after(year.report(SUBMIT, TODAY));
        Work late = after(year.report(SUBMIT, JUNE.plusDays(1)));
        Work named = after(year.report(List.of(1, 2), SUBMIT, TODAY));
        // Then
        assertThat(states(early)).containsExactly("SUBMITTED", "OPEN", "OPEN");
        assertThat(states(late)).containsExactly("SUBMITTED", "SUBMITTED", "OPEN");
        assertThat(states(named)).containsExactly("OPEN", "SUBMITTED", "SUBMITTED");
        assertThat(early.task().state()).isEqualTo(new TaskState.Open(33));
        assertThat(states(after(early.report(SUBMIT, TODAY)))).containsExactly("SUBMITTED", "SUBMITTED", "OPEN");
    }

    @Test
    void acceptingTheWholeAcceptsWhatWasHandedInAndLeavesLaterContentsPlanned() {
        // Given
        Work first = after(open(MARCH, JUNE).report(SUBMIT, TODAY));
        // When
        Work accepted = after(first.report(ACCEPT, TODAY));
        // Then
        assertThat(states(accepted)).containsExactly("COMPLETED", "OPEN");
        assertThat(accepted.task().state()).isEqualTo(new TaskState.Open(50));
        assertThat(refused(accepted.report(ACCEPT, TODAY))).isEqualTo("task-nothing-to-accept");
        assertThat(refused(accepted.report(new Report(Wish.COMPLETED, null, false), TODAY)))
                .isEqualTo("task-manager-only");
        assertThat(states(after(accepted.report(List.of(1), ACCEPT, TODAY)))).containsExactly("COMPLETED", "COMPLETED");
    }

    private static List<String> states(Work work) {
        return work.contents().stream()
                .map(content -> content.task().state().name())
                .toList();
    }

    @Test
    void onlyTheManagerDecidesOnAContent() {
        assertThat(refused(open(MARCH, JUNE).report(0, new Report(Wish.COMPLETED, null, false), TODAY)))
                .isEqualTo("task-manager-only");
    }
}
