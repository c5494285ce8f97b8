package vn.cchc.plan.reporting.domain;

import java.time.LocalDate;

/** What happened to a report owed. Reasons and texts are in its history only: free words go to no event. */
public sealed interface ReportEvent {

    /** Why it is told what is owed. */
    enum Change {
        NEW,
        DUE,
        /** It was thought that nothing was owed. */
        AGAIN
    }

    /** An agency owes a report, or owes it by another day. */
    record Owed(Change change, LocalDate previousDueOn) implements ReportEvent {}

    /** The agency owes nothing after all. */
    record Exempted() implements ReportEvent {}

    record DueSoon(LocalDate dueOn, long daysLeft) implements ReportEvent {}

    /** The due day is over and nothing was handed in. */
    record Missing(LocalDate dueOn) implements ReportEvent {}

    /** @param late null when no due day was named */
    record Submitted(LocalDate on, Boolean late) implements ReportEvent {}

    /** @param resubmitBy until when a better one counts as on time, or null */
    record Returned(LocalDate resubmitBy) implements ReportEvent {}

    record Accepted(LocalDate handedInOn) implements ReportEvent {}

    record Urged(int number) implements ReportEvent {}

    /** The period is closed: what follows is an amendment. */
    record Locked() implements ReportEvent {}

    record Amended(int number) implements ReportEvent {}
}
