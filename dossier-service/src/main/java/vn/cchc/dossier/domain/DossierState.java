package vn.cchc.dossier.domain;

import java.time.Instant;

/**
 * Where a dossier stands. Every legal transition is a method of the state it starts from, so that an illegal one
 * does not compile. The codes are those of the national portal ({@link Status#nationalStatus()}).
 */
public sealed interface DossierState permits DossierState.Running, DossierState.Paused, Ended {

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

        default Ended.Finished finish(Instant at, Result result, ResultDocument document) {
            return new Ended.Finished(at, result, document);
        }

        default Ended.Terminated terminate(Instant at) {
            return new Ended.Terminated(at);
        }

        default Ended.Withdrawn withdraw(Instant at) {
            return new Ended.Withdrawn(at);
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

        default Ended.Terminated terminate(Instant at) {
            return new Ended.Terminated(at);
        }

        default Ended.Withdrawn withdraw(Instant at) {
            return new Ended.Withdrawn(at);
        }
    }

    /** Taken in at the counter, not yet handed to whoever settles it. */
    record Accepted(Instant since) implements Running {
        Ended.NotAccepted refuseIntake(Instant at) {
            return new Ended.NotAccepted(at);
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

        Ended.NotAccepted refuseIntake(Instant at) {
            return new Ended.NotAccepted(at);
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

        Ended.Finished finish(Instant at, Result result, ResultDocument document) {
            return new Ended.Finished(at, result, document);
        }
    }
}
