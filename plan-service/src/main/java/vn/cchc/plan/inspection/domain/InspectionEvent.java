package vn.cchc.plan.inspection.domain;

import java.time.LocalDate;

/** What happened to an inspection of a unit or to a finding. Words and reasons are in its history only. */
public sealed interface InspectionEvent {

    /** A unit is to be inspected. */
    record Planned(LocalDate plannedOn) implements InspectionEvent {}

    record Rescheduled(LocalDate previous) implements InspectionEvent {}

    record Inspected(LocalDate on) implements InspectionEvent {}

    record Cancelled() implements InspectionEvent {}

    /** Its plan is about something else than was written, or is called otherwise. */
    record Renamed() implements InspectionEvent {}

    record Detected(LocalDate on, LocalDate dueOn) implements InspectionEvent {}

    record Recommended(LocalDate dueOn) implements InspectionEvent {}

    /** Handling began or went on. */
    record Handling() implements InspectionEvent {}

    /** The agency says that it is done; the keeper has not looked at it yet. */
    record ReportedDone(LocalDate on) implements InspectionEvent {}

    /** @param late null when no day was named */
    record Done(LocalDate on, Boolean late) implements InspectionEvent {}

    /** What was reported does not do, or does not any more. */
    record GivenBack(LocalDate dueOn) implements InspectionEvent {}

    record DueMoved(LocalDate previous) implements InspectionEvent {}

    /** The day named is over and nothing was reported. */
    record Overdue(LocalDate dueOn) implements InspectionEvent {}

    record Withdrawn() implements InspectionEvent {}

    /** @param from code of the closed agency whose finding it was */
    record HandedOn(String from) implements InspectionEvent {}
}
