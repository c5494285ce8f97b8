package vn.cchc.plan.inspection.domain;

import java.time.LocalDate;

/** Where the inspection of one unit stands; what is possible from there is a method of the state. */
public sealed interface VisitState {

    record Planned() implements VisitState {

        public Done inspect(LocalDate on) {
            return new Done(on);
        }

        public Cancelled cancel() {
            return new Cancelled();
        }
    }

    record Done(LocalDate on) implements VisitState {}

    record Cancelled() implements VisitState {}
}
