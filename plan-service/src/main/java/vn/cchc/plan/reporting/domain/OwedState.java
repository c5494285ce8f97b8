package vn.cchc.plan.reporting.domain;

import java.time.LocalDate;

/** Where a report owed stands; what is possible from there is a method of the state. */
public sealed interface OwedState {

    /** Not handed in yet. */
    record Open() implements OwedState {

        public Submitted submit(LocalDate day) {
            return new Submitted(day);
        }

        public Exempt exempt() {
            return new Exempt();
        }
    }

    /** Handed in, not looked at yet. */
    record Submitted(LocalDate on) implements OwedState {

        /** On the day it was handed in: the wait for acceptance is not the unit's. */
        public Accepted accept() {
            return new Accepted(on);
        }

        public Returned giveBack() {
            return new Returned();
        }
    }

    /** Given back as insufficient: as if it had not been handed in. */
    record Returned() implements OwedState {

        public Submitted submit(LocalDate day) {
            return new Submitted(day);
        }

        public Exempt exempt() {
            return new Exempt();
        }
    }

    /** Accepted; a flaw found before the period is locked still gives it back. */
    record Accepted(LocalDate on) implements OwedState {

        public Returned giveBack() {
            return new Returned();
        }
    }

    /** The agency was closed or not founded yet. */
    record Exempt() implements OwedState {

        public Open oweAgain() {
            return new Open();
        }
    }
}
