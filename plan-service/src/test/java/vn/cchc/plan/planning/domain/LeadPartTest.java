package vn.cchc.plan.planning.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.cchc.plan.planning.domain.Report.Wish;
import vn.cchc.plan.planning.domain.TaskEvent.Part;
import vn.cchc.plan.planning.domain.WorkDecision.Accepted;

/** A task that several agencies lead: each answers for its own part. */
class LeadPartTest {

    private static final LocalDate MARCH = LocalDate.of(2030, 3, 31);
    private static final LocalDate JUNE = LocalDate.of(2030, 6, 30);
    private static final LocalDate TODAY = LocalDate.of(2030, 3, 1);
    private static final List<String> LEADS = List.of("A", "B");
    private static final Report ACCEPT = new Report(Wish.COMPLETED, null, true);

    private static Work issued(List<String> leads, LocalDate... dues) {
        List<Content> contents =
                Arrays.stream(dues).map(due -> Content.led(draft(due), leads)).toList();
        return after(new Work(draft(dues[dues.length - 1]), contents).issue());
    }

    private static Task draft(LocalDate due) {
        return new Task(Origin.PLAN, new TaskState.Draft(), due, null, null);
    }

    private static Report submitted(String agency) {
        return new Report(Wish.SUBMITTED, null, false, Set.of(agency));
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

    private static List<String> parts(Work work, int content) {
        return work.contents().get(content).parts().stream()
                .map(part -> part.agency() + " " + part.task().state().name())
                .toList();
    }

    @Test
    void oneOfThemIsGivenMoreTimeAlone() {
        // Given
        Work late = after(issued(LEADS, MARCH).check(MARCH.plusDays(1), 7));
        LocalDate later = MARCH.plusMonths(2);
        // When
        Accepted moved = accepted(late.movePart(null, "A", later));
        // Then
        assertThat(moved.work().contents().get(0).parts())
                .extracting(part -> part.task().dueOn())
                .containsExactly(later, MARCH);
        assertThat(moved.work().contents().get(0).task().dueOn()).isEqualTo(later);
        assertThat(moved.work().contents().get(0).parts())
                .extracting(part -> part.task().overdueSince())
                .containsExactly(null, MARCH.plusDays(1));
        assertThat(moved.work().task().overdueSince()).isEqualTo(MARCH.plusDays(1));
        assertThat(moved.events())
                .containsExactly(
                        new TaskEvent.Assigned(TaskEvent.Change.DUE, MARCH),
                        new TaskEvent.Extended(MARCH, later, new Part(1, later, "OPEN", 0), "A"));
        assertThat(moved.work().dueOn(0, "B")).isEqualTo(MARCH);
        assertThat(refused(late.movePart(0, "X", later))).isEqualTo("task-not-a-lead");
        assertThat(refused(late.movePart(3, "A", later))).isEqualTo("task-content-unknown");
        Work done = after(late.report(0, new Report(Wish.COMPLETED, null, true, Set.of("A")), MARCH));
        assertThat(refused(done.movePart(0, "A", later))).isEqualTo("task-not-open");
    }

    @Test
    void theFirstWhoFinishesDoesNotFinishForTheOthers() {
        // Given
        Work work = issued(LEADS, MARCH);
        // When
        Accepted first = accepted(work.report(0, submitted("A"), TODAY));
        Accepted second = accepted(first.work().report(0, submitted("B"), MARCH));
        // Then
        assertThat(parts(first.work(), 0)).containsExactly("A SUBMITTED", "B OPEN");
        assertThat(first.work().task().state()).isEqualTo(new TaskState.Open(50));
        assertThat(first.events())
                .containsExactly(new TaskEvent.Progressed("OPEN", 50, new Part(1, MARCH, "SUBMITTED", 100), "A"));
        assertThat(second.work().task().state()).isEqualTo(new TaskState.Submitted(100, MARCH));
        assertThat(second.events()).contains(new TaskEvent.Submitted(MARCH));
    }

    @Test
    void acceptingWithoutANameClosesNothingForWhoeverHasNotHandedIn() {
        // Given
        Work work = issued(LEADS, MARCH);
        Work first = after(work.report(submitted("A"), TODAY));
        // When
        Work accepted = after(first.report(0, ACCEPT, JUNE));
        Work all = after(accepted.report(new Report(Wish.COMPLETED, null, true, Set.of("B")), JUNE));
        // Then
        assertThat(refused(work.report(ACCEPT, TODAY))).isEqualTo("task-leads-not-handed-in");
        assertThat(parts(accepted, 0)).containsExactly("A COMPLETED", "B OPEN");
        assertThat(accepted.task().state()).isEqualTo(new TaskState.Open(50));
        assertThat(refused(accepted.report(ACCEPT, JUNE))).isEqualTo("task-leads-not-handed-in");
        assertThat(all.task().state()).isEqualTo(new TaskState.Completed(JUNE));
    }

    @Test
    void eachAgencyIsLateOnItsOwn() {
        // Given
        Work first = after(issued(LEADS, MARCH, JUNE).report(submitted("A"), TODAY));
        // When
        Accepted late = accepted(first.check(MARCH.plusDays(1), 7));
        Work caughtUp = after(late.work().report(0, submitted("B"), MARCH.plusDays(3)));
        // Then
        assertThat(late.events()).containsExactly(new TaskEvent.Overdue(MARCH, new Part(1, MARCH, "OPEN", 0), "B"));
        assertThat(accepted(late.work().check(MARCH.plusDays(2), 7)).events()).isEmpty();
        assertThat(late.work().task().overdueSince()).isEqualTo(MARCH.plusDays(1));
        assertThat(caughtUp.task().overdueSince()).isNull();
        assertThat(caughtUp.contents().get(0).parts().get(0).task().overdueSince())
                .isNull();
        assertThat(caughtUp.contents().get(0).parts().get(1).task().overdueSince())
                .isEqualTo(MARCH.plusDays(1));
    }

    @Test
    void remindersGoToThoseWhoHaveNotHandedInOnce() {
        // Given
        Work first = after(issued(LEADS, MARCH).report(submitted("A"), TODAY));
        // When
        Accepted soon = accepted(first.check(MARCH.minusDays(5), 7));
        // Then
        assertThat(soon.events()).containsExactly(new TaskEvent.DueSoon(MARCH, 5, new Part(1, MARCH, "OPEN", 0), "B"));
        assertThat(accepted(soon.work().check(MARCH.minusDays(4), 7)).events()).isEmpty();
        assertThat(soon.work().contents().get(0).task().dueSoonToldFor()).isEqualTo(MARCH);
    }

    @Test
    void eachHandsInWhatIsDueOfItsOwn() {
        // Given
        Work first = after(issued(LEADS, MARCH, JUNE).report(submitted("A"), TODAY));
        // When
        Work again = after(first.report(submitted("A"), TODAY));
        Work other = after(again.report(submitted("B"), TODAY));
        // Then
        assertThat(parts(again, 1)).containsExactly("A SUBMITTED", "B OPEN");
        assertThat(parts(other, 0)).containsExactly("A SUBMITTED", "B SUBMITTED");
        assertThat(parts(other, 1)).containsExactly("A SUBMITTED", "B OPEN");
        assertThat(refused(again.report(submitted("A"), TODAY))).isEqualTo("task-not-open");
        assertThat(refused(again.report(submitted("C"), TODAY))).isEqualTo("task-not-a-lead");
    }

    @Test
    void givingBackOneOpensTheTaskAndLeavesTheOther() {
        // Given
        Work both =
                after(after(issued(LEADS, MARCH).report(submitted("A"), TODAY)).report(submitted("B"), TODAY));
        // When
        Accepted back = accepted(both.report(0, new Report(Wish.OPEN, 40, true, Set.of("B")), TODAY));
        // Then
        assertThat(parts(back.work(), 0)).containsExactly("A SUBMITTED", "B OPEN");
        assertThat(back.work().task().state()).isEqualTo(new TaskState.Open(70));
        assertThat(back.events()).contains(new TaskEvent.Returned(70));
        assertThat(refused(both.report(0, new Report(Wish.OPEN, 40, false, Set.of("B")), TODAY)))
                .isEqualTo("task-manager-only");
    }

    @Test
    void whoeverStaysKeepsWhatItDidAndWhoeverComesBegins() {
        // Given
        Work first = after(issued(LEADS, MARCH).report(submitted("A"), TODAY));
        Work alone = after(issued(List.of("A"), MARCH).report(submitted("A"), TODAY));
        // When
        Work replaced = after(first.handTo(Handover.of(LEADS, List.of("A", "C"))));
        Accepted left = accepted(first.handTo(Handover.of(LEADS, List.of("A"))));
        Work joined = after(alone.handTo(Handover.of(List.of("A"), LEADS)));
        // Then
        assertThat(parts(replaced, 0)).containsExactly("A SUBMITTED", "C OPEN");
        assertThat(left.work().contents())
                .containsExactly(new Content(left.work().task(), List.of()));
        assertThat(left.events()).contains(new TaskEvent.Submitted(TODAY));
        assertThat(parts(joined, 0)).containsExactly("A SUBMITTED", "B OPEN");
        assertThat(joined.task().state()).isEqualTo(new TaskState.Open(50));
        assertThat(accepted(first.handTo(Handover.of(LEADS, LEADS))).events()).isEmpty();
    }

    @Test
    void successorsGoOnWhereTheClosedAgencyStood() {
        // Given
        Work first = after(issued(LEADS, MARCH).report(submitted("A"), TODAY));
        Work alone = after(issued(List.of("A"), MARCH).report(new Report(null, 30, false), TODAY));
        // When
        Work one = after(first.handTo(new Handover(LEADS, List.of("C", "B"), Map.of("C", "A"))));
        Work merged = after(first.handTo(new Handover(LEADS, List.of("B"), Map.of("B", "A"))));
        Work split = after(alone.handTo(new Handover(List.of("A"), List.of("C", "D"), Map.of("C", "A", "D", "A"))));
        // Then
        assertThat(parts(one, 0)).containsExactly("C SUBMITTED", "B OPEN");
        assertThat(merged.task().state()).isEqualTo(new TaskState.Open(0));
        assertThat(split.contents().get(0).parts())
                .extracting(part -> part.task().state())
                .containsExactly(new TaskState.Open(30), new TaskState.Open(30));
    }

    @Test
    void anotherDayIsForWhoeverHasNotFinished() {
        // Given
        Work late = after(issued(LEADS, MARCH).check(MARCH.plusDays(1), 7));
        Work half = after(late.report(0, new Report(Wish.COMPLETED, null, true, Set.of("A")), MARCH.plusDays(1)));
        // When
        Work moved = after(half.moveDue(0, JUNE));
        // Then
        assertThat(moved.contents().get(0).parts())
                .extracting(part -> part.task().dueOn())
                .containsExactly(MARCH, JUNE);
        assertThat(moved.task().overdueSince()).isNull();
    }
}
