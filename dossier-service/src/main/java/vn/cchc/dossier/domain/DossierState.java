package vn.cchc.dossier.domain;

import java.time.Instant;

/**
 * Where a dossier stands. Every legal transition is a method of the state it starts from, so that an illegal one
 * does not compile. The codes are those of the national portal ({@link Status#nationalStatus()}).
 */
public sealed interface DossierState {

    default Status status() {
        return Status.of(this);
    }

    /** When the state began. */
    Instant since();

    /** How far the clock has run by then. */
    default Instant ranUntil(Instant now) {
        return now;
    }

    /** Somebody works on it and the clock runs. */
    sealed interface Running extends DossierState permits Accepted, Processing {

        default Processing process(Instant at) {
            return new Processing(at);
        }

        default AwaitingSupplement askForSupplement(Instant at) {
            return new AwaitingSupplement(at, null, false);
        }

        default AwaitingPayment askForPayment(Instant at) {
            return new AwaitingPayment(at);
        }

        default Suspended suspend(Instant at) {
            return new Suspended(at);
        }

        default Finished finish(Instant at, Result result, ResultDocument document) {
            return new Finished(at, result, document);
        }

        default Terminated terminate(Instant at) {
            return new Terminated(at);
        }

        default Withdrawn withdraw(Instant at) {
            return new Withdrawn(at);
        }
    }

    /** The clock stands still until the citizen or another authority has acted. */
    sealed interface Paused extends DossierState permits AwaitingSupplement, AwaitingPayment, Suspended {

        /** The event that starts the clock again. */
        EventType endedBy();

        @Override
        default Instant ranUntil(Instant now) {
            return since();
        }

        default Processing carryOn(Instant at) {
            return new Processing(at);
        }

        default Terminated terminate(Instant at) {
            return new Terminated(at);
        }

        default Withdrawn withdraw(Instant at) {
            return new Withdrawn(at);
        }
    }

    /** Nothing is owed any more. */
    sealed interface Ended extends DossierState permits Finished, Returned, Withdrawn, Terminated, NotAccepted {

        Outcome outcome();

        default Instant endedAt() {
            return since();
        }

        @Override
        default Instant ranUntil(Instant now) {
            return endedAt();
        }

        /** When the result was there; null for what ended without one. */
        default Instant finishedAt() {
            return null;
        }

        /**
         * When the applicant had in hand what was for the applicant: the result, or the dossier that was withdrawn or not
         * accepted. Null while a result is kept at the counter, and for what was stopped.
         */
        default Instant returnedAt() {
            return null;
        }
    }

    /** Taken in at the counter, not yet handed to whoever settles it. */
    record Accepted(Instant since) implements Running {
        NotAccepted refuseIntake(Instant at) {
            return new NotAccepted(at);
        }
    }

    /** Being settled. */
    record Processing(Instant since) implements Running {}

    /**
     * The citizen was asked, once and in writing, to complete the dossier.
     *
     * @param until the last moment for it, after which the dossier may be refused; null where no rule or no calendar says
     * @param announced that its time has run out: once, whatever becomes of the calendar afterwards
     */
    record AwaitingSupplement(Instant since, Instant until, boolean announced) implements Paused {

        AwaitingSupplement limited(Instant last) {
            return new AwaitingSupplement(since, last, announced);
        }

        boolean hasExpiredAt(Instant at) {
            return until != null && !at.isBefore(until);
        }

        AwaitingSupplement expired() {
            return new AwaitingSupplement(since, until, true);
        }

        @Override
        public EventType endedBy() {
            return EventType.SUPPLEMENT_RECEIVED;
        }

        NotAccepted refuseIntake(Instant at) {
            return new NotAccepted(at);
        }
    }

    /** The citizen owes a fee or a tax first. */
    record AwaitingPayment(Instant since) implements Paused {
        @Override
        public EventType endedBy() {
            return EventType.PAID;
        }
    }

    /** Stopped for a while by law; a sub-state of the national code 8. */
    record Suspended(Instant since) implements Paused {
        @Override
        public EventType endedBy() {
            return EventType.RESUMED;
        }

        Finished finish(Instant at, Result result, ResultDocument document) {
            return new Finished(at, result, document);
        }
    }

    /** The result is there; for timing this is the end, even when nobody comes for it. */
    record Finished(Instant since, Result result, ResultDocument document) implements Ended {
        @Override
        public Instant finishedAt() {
            return since;
        }

        @Override
        public Outcome outcome() {
            return Outcome.of(result);
        }

        Finished withoutFile() {
            return new Finished(since, result, document.withoutFile());
        }

        Returned handOver(Instant at, Channel channel) {
            return new Returned(at, this, channel);
        }
    }

    /**
     * The citizen has the result.
     *
     * @param channel through which; null for the one wished for at the receipt
     */
    record Returned(Instant since, Finished finished, Channel channel) implements Ended {
        Returned withoutFile() {
            return new Returned(since, finished.withoutFile(), channel);
        }

        @Override
        public Instant endedAt() {
            return finished.since();
        }

        @Override
        public Instant finishedAt() {
            return finished.since();
        }

        @Override
        public Instant returnedAt() {
            return since;
        }

        @Override
        public Outcome outcome() {
            return finished.outcome();
        }
    }

    /** Taken back by the citizen; reports count it as finished on time. */
    record Withdrawn(Instant since) implements Ended {
        @Override
        public Instant returnedAt() {
            return since;
        }

        @Override
        public Outcome outcome() {
            return Outcome.WITHDRAWN;
        }
    }

    /** Stopped for good; the other sub-state of the national code 8. */
    record Terminated(Instant since) implements Ended {
        @Override
        public Outcome outcome() {
            return Outcome.TERMINATED;
        }
    }

    /** Refused at the counter, or not completed in time, with a written reason (form 03). */
    record NotAccepted(Instant since) implements Ended {
        @Override
        public Instant returnedAt() {
            return since;
        }

        @Override
        public Outcome outcome() {
            return Outcome.NOT_ACCEPTED;
        }
    }
}
