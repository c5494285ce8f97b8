package vn.cchc.plan.inspection.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class FindingTest {

    private static final LocalDate DUE = LocalDate.of(2026, 7, 31);
    private static final LocalDate DAY = LocalDate.of(2026, 7, 20);
    private static final Map<String, Finding> ALL = new TreeMap<>(Map.of(
            "1 detected", in(new FindingState.Detected()),
            "2 recommended", in(new FindingState.Recommended()),
            "3 handling", in(new FindingState.Handling(null)),
            "4 reported", in(new FindingState.Handling(DAY)),
            "5 done", in(new FindingState.Done(DAY)),
            "6 withdrawn", in(new FindingState.Withdrawn())));

    private static Finding in(FindingState state) {
        return new Finding(state, DUE, null);
    }

    /** What comes of the same in every state: the next state, or the code of the refusal. */
    private static List<String> inEveryState(Function<Finding, Decision<Finding>> action) {
        return ALL.values().stream().map(action).map(FindingTest::outcome).toList();
    }

    private static String outcome(Decision<Finding> decision) {
        if (decision instanceof Decision.Rejected<Finding> rejected) {
            return rejected.refusal().code();
        }
        return ((Decision.Accepted<Finding>) decision).after().state().toString();
    }

    private static Decision.Accepted<Finding> accepted(Decision<Finding> decision) {
        return (Decision.Accepted<Finding>) decision;
    }

    @Test
    void recommendedOnceAndNotAfterHandlingBegan() {
        assertThat(inEveryState(finding -> finding.recommend(null)))
                .containsExactly(
                        "Recommended[]",
                        "finding-recommended",
                        "finding-recommended",
                        "finding-recommended",
                        "finding-done",
                        "finding-withdrawn");
    }

    @Test
    void handledAlsoOnTheSpot() {
        assertThat(inEveryState(Finding::handle))
                .containsExactly(
                        "Handling[reportedOn=null]",
                        "Handling[reportedOn=null]",
                        "Handling[reportedOn=null]",
                        "finding-reported",
                        "finding-done",
                        "finding-withdrawn");
    }

    @Test
    void reportedOnceAtATime() {
        assertThat(inEveryState(finding -> finding.reportDone(DAY)))
                .containsExactly(
                        "Handling[reportedOn=2026-07-20]",
                        "Handling[reportedOn=2026-07-20]",
                        "Handling[reportedOn=2026-07-20]",
                        "finding-reported",
                        "finding-done",
                        "finding-withdrawn");
    }

    @Test
    void handedOnAsItStandsWhileItIsOpen() {
        assertThat(inEveryState(finding -> finding.handOn("H90.30")))
                .containsExactly(
                        "Detected[]",
                        "Recommended[]",
                        "Handling[reportedOn=null]",
                        "Handling[reportedOn=2026-07-20]",
                        "finding-done",
                        "finding-withdrawn");
        assertThat(accepted(in(new FindingState.Recommended()).handOn("H90.30")).event())
                .isEqualTo(new InspectionEvent.HandedOn("H90.30"));
    }

    @Test
    void confirmedOnlyWhenReported() {
        assertThat(inEveryState(Finding::confirm))
                .containsExactly(
                        "finding-not-reported",
                        "finding-not-reported",
                        "finding-not-reported",
                        "Done[on=2026-07-20]",
                        "finding-done",
                        "finding-withdrawn");
    }

    @Test
    void givenBackAlsoWhenItTurnsOutLater() {
        assertThat(inEveryState(finding -> finding.giveBack(null)))
                .containsExactly(
                        "finding-not-reported",
                        "finding-not-reported",
                        "finding-not-reported",
                        "Handling[reportedOn=null]",
                        "Handling[reportedOn=null]",
                        "finding-withdrawn");
    }

    @Test
    void withdrawnUntilItIsDone() {
        assertThat(inEveryState(Finding::withdraw))
                .containsExactly(
                        "Withdrawn[]",
                        "Withdrawn[]",
                        "Withdrawn[]",
                        "Withdrawn[]",
                        "finding-done",
                        "finding-withdrawn");
    }

    @Test
    void dayMovesUntilItIsOverAndIsWatchedAfresh() {
        // Given
        Finding overdue = accepted(in(new FindingState.Handling(null)).check(DUE.plusDays(1)))
                .after();
        // When
        Decision.Accepted<Finding> moved = accepted(overdue.moveDue(DUE.plusDays(10)));
        // Then
        assertThat(moved.event()).isEqualTo(new InspectionEvent.DueMoved(DUE));
        assertThat(moved.after().overdueSince()).isNull();
        assertThat(accepted(moved.after().check(DUE.plusDays(11))).event())
                .isEqualTo(new InspectionEvent.Overdue(DUE.plusDays(10)));
        assertThat(outcome(in(new FindingState.Done(DAY)).moveDue(DAY))).isEqualTo("finding-done");
        assertThat(accepted(overdue.moveDue(DUE)).event()).isNull();
    }

    @Test
    void overdueByDayOnceAndNotWhatWasReportedInTime() {
        // Given
        Finding open = in(new FindingState.Recommended());
        // When
        Decision.Accepted<Finding> onTheDay = accepted(open.check(DUE));
        Decision.Accepted<Finding> after = accepted(open.check(DUE.plusDays(1)));
        // Then
        assertThat(onTheDay.event()).isNull();
        assertThat(after.event()).isEqualTo(new InspectionEvent.Overdue(DUE));
        assertThat(after.after().overdueSince()).isEqualTo(DUE.plusDays(1));
        assertThat(accepted(after.after().check(DUE.plusDays(2))).event()).isNull();
        assertThat(accepted(in(new FindingState.Handling(DUE)).check(DUE.plusDays(30)))
                        .event())
                .isNull();
        assertThat(accepted(in(new FindingState.Handling(DUE.plusDays(1))).check(DUE.plusDays(30)))
                        .event())
                .isEqualTo(new InspectionEvent.Overdue(DUE));
    }

    @Test
    void standsAgainstItsDay() {
        LocalDate today = DUE.plusDays(5);
        assertThat(new Finding(new FindingState.Detected(), null, null).standing(today))
                .isEqualTo(FindingStanding.UNDATED);
        assertThat(in(new FindingState.Detected()).standing(DUE)).isEqualTo(FindingStanding.PENDING);
        assertThat(in(new FindingState.Detected()).standing(today)).isEqualTo(FindingStanding.OVERDUE);
        assertThat(in(new FindingState.Handling(DAY)).standing(today)).isEqualTo(FindingStanding.PENDING);
        assertThat(in(new FindingState.Done(DUE)).standing(today)).isEqualTo(FindingStanding.ON_TIME);
        assertThat(in(new FindingState.Done(DUE.plusDays(1))).standing(today)).isEqualTo(FindingStanding.LATE);
        assertThat(in(new FindingState.Withdrawn()).standing(today)).isEqualTo(FindingStanding.WITHDRAWN);
    }

    @Test
    void doneOnTheDayReportedWhateverTheWait() {
        assertThat(accepted(in(new FindingState.Handling(DAY)).confirm()).event())
                .isEqualTo(new InspectionEvent.Done(DAY, false));
        assertThat(accepted(in(new FindingState.Handling(DUE.plusDays(1))).confirm())
                        .event())
                .isEqualTo(new InspectionEvent.Done(DUE.plusDays(1), true));
        assertThat(accepted(new Finding(new FindingState.Handling(DAY), null, null).confirm())
                        .event())
                .isEqualTo(new InspectionEvent.Done(DAY, null));
    }

    @Test
    void recommendationAndReturnMayNameADay() {
        assertThat(accepted(Finding.detect(DAY, null)).after().dueOn()).isNull();
        assertThat(accepted(new Finding(new FindingState.Detected(), null, null).recommend(DUE))
                        .event())
                .isEqualTo(new InspectionEvent.Recommended(DUE));
        assertThat(accepted(in(new FindingState.Handling(DAY)).giveBack(DUE.plusDays(9)))
                        .after()
                        .dueOn())
                .isEqualTo(DUE.plusDays(9));
    }
}
