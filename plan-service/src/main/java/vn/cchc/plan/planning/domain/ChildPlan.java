package vn.cchc.plan.planning.domain;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * The plan of its own that a unit owes under a plan above.
 *
 * @param dueOn last good day, or null: such a plan is never missing
 * @param issuedOn day of the document, or null while there is none
 * @param missingSince first day it was missing against the due date in force, or null
 */
public record ChildPlan(LocalDate dueOn, LocalDate issuedOn, LocalDate missingSince) {

    /** What happened to it. */
    public enum Event {
        /** It is owed, or owed by another day. */
        EXPECTED,
        /** Issued in time, or without a date to be late for. */
        ISSUED,
        /** Issued after its day. */
        LATE,
        /** Its day has passed without it; told once for each due date. */
        MISSING,
        /** The unit was closed, and those that follow it owe the plan: nothing is owed here any more. */
        HANDED_ON
    }

    /** It as it now is, and what happened. */
    public record Changed(ChildPlan plan, Event event) {}

    /** It is owed by a day; the one it was owed by already is no change. */
    public Optional<Changed> expect(LocalDate day, boolean fresh) {
        return fresh || !Objects.equals(day, dueOn)
                ? Optional.of(new Changed(new ChildPlan(day, issuedOn, null), Event.EXPECTED))
                : Optional.empty();
    }

    /** The first plan counts; a second one of the same unit is not a second fulfilment. */
    public Optional<Changed> issue(LocalDate day) {
        if (issuedOn != null) {
            return Optional.empty();
        }
        ChildPlan issued = new ChildPlan(dueOn, day, missingSince);
        boolean late = ChildPlanState.of(dueOn, day, day) == ChildPlanState.LATE;
        return Optional.of(new Changed(issued, late ? Event.LATE : Event.ISSUED));
    }

    /** The unit is no more; how it stood is told a last time. */
    public Changed handOn() {
        return new Changed(this, Event.HANDED_ON);
    }

    /** Looks at the calendar. */
    public Optional<Changed> check(LocalDate today) {
        return missingSince == null && ChildPlanState.of(dueOn, issuedOn, today) == ChildPlanState.MISSING
                ? Optional.of(new Changed(new ChildPlan(dueOn, null, dueOn.plusDays(1)), Event.MISSING))
                : Optional.empty();
    }
}
