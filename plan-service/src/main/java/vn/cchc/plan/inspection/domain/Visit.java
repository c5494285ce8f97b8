package vn.cchc.plan.inspection.domain;

import java.time.LocalDate;
import java.util.Objects;
import vn.cchc.plan.inspection.domain.Decision.Refusal;

/**
 * The inspection of one unit, as far as its rules need it.
 *
 * @param plannedOn the day it is to be finished by, or null where none is named beforehand
 */
public record Visit(VisitState state, LocalDate plannedOn) {

    static final Refusal DONE =
            new Refusal("inspection-done", "Đơn vị này đã được kiểm tra.", "The unit was inspected already.");

    static final Refusal CANCELLED =
            new Refusal("inspection-cancelled", "Cuộc kiểm tra này đã hủy.", "The inspection was cancelled.");

    public static Decision<Visit> plan(LocalDate plannedOn) {
        return Decision.accepted(
                new Visit(new VisitState.Planned(), plannedOn), new InspectionEvent.Planned(plannedOn));
    }

    public Decision<Visit> reschedule(LocalDate day) {
        if (!(state instanceof VisitState.Planned)) {
            return refusal().rejected();
        }
        InspectionEvent event = Objects.equals(day, plannedOn) ? null : new InspectionEvent.Rescheduled(plannedOn);
        return Decision.accepted(new Visit(state, day), event);
    }

    public Decision<Visit> inspect(LocalDate on) {
        return state instanceof VisitState.Planned planned
                ? Decision.accepted(new Visit(planned.inspect(on), plannedOn), new InspectionEvent.Inspected(on))
                : refusal().rejected();
    }

    public Decision<Visit> cancel() {
        return state instanceof VisitState.Planned planned
                ? Decision.accepted(new Visit(planned.cancel(), plannedOn), new InspectionEvent.Cancelled())
                : refusal().rejected();
    }

    /** The day it took place, or null. */
    public LocalDate doneOn() {
        return state instanceof VisitState.Done done ? done.on() : null;
    }

    /** Whether it took place later than planned or should have; null where no day was named or none is awaited. */
    public Boolean late(LocalDate today) {
        if (plannedOn == null || state instanceof VisitState.Cancelled) {
            return null;
        }
        LocalDate until = state instanceof VisitState.Done done ? done.on() : today;
        return until.isAfter(plannedOn);
    }

    private Refusal refusal() {
        return state instanceof VisitState.Done ? DONE : CANCELLED;
    }
}
