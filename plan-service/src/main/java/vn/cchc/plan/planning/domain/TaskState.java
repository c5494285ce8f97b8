package vn.cchc.plan.planning.domain;

import java.time.LocalDate;

/** Where a task stands; what is possible from there is a method of the state. */
public sealed interface TaskState {

    /** Percent done. */
    int progress();

    /** Its stable name. */
    String name();

    /** Of a plan that was not issued yet. */
    record Draft() implements TaskState {

        @Override
        public String name() {
            return "DRAFT";
        }

        @Override
        public int progress() {
            return 0;
        }

        public Open issue() {
            return new Open(0);
        }
    }

    /** Being worked on. */
    record Open(int progress) implements TaskState {

        @Override
        public String name() {
            return "OPEN";
        }

        public Open at(int percent) {
            return new Open(percent);
        }

        public Submitted submit(int percent, LocalDate day) {
            return new Submitted(percent, day);
        }

        public Completed complete(LocalDate day) {
            return new Completed(day);
        }

        public Cancelled cancel() {
            return new Cancelled(progress);
        }
    }

    /** Reported as done by the lead agency, waiting for the plan manager. */
    record Submitted(int progress, LocalDate on) implements TaskState {

        @Override
        public String name() {
            return "SUBMITTED";
        }

        public Cancelled cancel() {
            return new Cancelled(progress);
        }

        /** Done on the day it was handed in: the wait for acceptance is not the lead agency's. */
        public Completed accept() {
            return new Completed(on);
        }

        public Submitted at(int percent) {
            return new Submitted(percent, on);
        }

        public Open giveBack(int percent) {
            return new Open(percent);
        }
    }

    /** Done on a day. */
    record Completed(LocalDate on) implements TaskState {

        @Override
        public String name() {
            return "COMPLETED";
        }

        private static final int ALL = 100;

        @Override
        public int progress() {
            return ALL;
        }

        public Open reopen(int percent) {
            return new Open(percent);
        }
    }

    /** No longer wanted. */
    record Cancelled(int progress) implements TaskState {

        @Override
        public String name() {
            return "CANCELLED";
        }
    }
}
