package vn.cchc.plan.inspection.domain;

import java.time.LocalDate;

/** Where a finding stands; what is possible from there is a method of the state. */
public sealed interface FindingState {

    record Detected() implements FindingState {

        public Recommended recommend() {
            return new Recommended();
        }

        /** What is put right on the spot needs no recommendation. */
        public Handling handle() {
            return new Handling(null);
        }

        public Withdrawn withdraw() {
            return new Withdrawn();
        }
    }

    record Recommended() implements FindingState {

        public Handling handle() {
            return new Handling(null);
        }

        public Withdrawn withdraw() {
            return new Withdrawn();
        }
    }

    /** @param reportedOn the day the agency says it was done, or null while it is at work */
    record Handling(LocalDate reportedOn) implements FindingState {

        public Handling report(LocalDate on) {
            return new Handling(on);
        }

        /** On the day it was done: the wait for the keeper is not the agency's. */
        public Done confirm() {
            return new Done(reportedOn);
        }

        public Handling giveBack() {
            return new Handling(null);
        }

        public Withdrawn withdraw() {
            return new Withdrawn();
        }
    }

    record Done(LocalDate on) implements FindingState {

        public Handling reopen() {
            return new Handling(null);
        }
    }

    /** Recorded by mistake; it counts nowhere. */
    record Withdrawn() implements FindingState {}
}
