package vn.cchc.dossier.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.cchc.dossier.domain.CounterNotes.PaymentMethod;
import vn.cchc.dossier.domain.DossierState.Accepted;
import vn.cchc.dossier.domain.DossierState.AwaitingPayment;
import vn.cchc.dossier.domain.DossierState.AwaitingSupplement;
import vn.cchc.dossier.domain.DossierState.Paused;
import vn.cchc.dossier.domain.DossierState.Running;

/** Something that happened to a dossier, and the state it leads to from the one it was in. */
public sealed interface DossierEvent
        permits DossierEvent.Reasoned,
                DossierEvent.Stopping,
                DossierEvent.Received,
                DossierEvent.SupplementReceived,
                DossierEvent.PaymentRequested,
                DossierEvent.Paid,
                DossierEvent.Forwarded,
                DossierEvent.Resumed,
                DossierEvent.Returned,
                Digitised,
                HandOver,
                Observed {

    default EventType type() {
        return EventType.of(this);
    }

    Instant occurredAt();

    /** The state afterwards; empty where no transition allows this event. */
    Optional<DossierState> from(DossierState state);

    /** An event that the law wants explained in writing. */
    sealed interface Reasoned extends DossierEvent
            permits NotAccepted, SupplementRequested, Suspended, Terminated, Finished, Apologising, Corrected {
        String reason();

        default boolean needsReason() {
            return true;
        }
    }

    /** An end without a result, whose notice says what is paid back (form 05 of TT 03/2025/TT-VPCP). */
    sealed interface Stopping extends DossierEvent permits Terminated, Withdrawn {
        /** In đồng; 0 when nothing is. */
        long refund();
    }

    /** The dossier was taken in, complete. */
    record Received(Instant occurredAt, Submission submission) implements DossierEvent {
        @Override
        public Optional<DossierState> from(DossierState state) {
            return Optional.empty();
        }
    }

    record NotAccepted(Instant occurredAt, String reason) implements Reasoned {
        @Override
        public Optional<DossierState> from(DossierState state) {
            if (state instanceof Accepted accepted) {
                return Optional.of(accepted.refuseIntake(occurredAt));
            }
            return state instanceof AwaitingSupplement waiting
                    ? Optional.of(waiting.refuseIntake(occurredAt))
                    : Optional.empty();
        }
    }

    /** @param legalBasis the text of a sector law that lets completion be asked for again; null without one */
    record SupplementRequested(Instant occurredAt, String reason, String legalBasis) implements Reasoned {
        public SupplementRequested(Instant occurredAt, String reason) {
            this(occurredAt, reason, null);
        }

        @Override
        public Optional<DossierState> from(DossierState state) {
            return running(state).map(running -> running.askForSupplement(occurredAt));
        }
    }

    /** @param components what came with it; empty where only what was there was put right, or nobody said */
    record SupplementReceived(Instant occurredAt, List<Submission.Paper> components) implements DossierEvent {
        public SupplementReceived {
            components = List.copyOf(components);
        }

        public SupplementReceived(Instant occurredAt) {
            this(occurredAt, List.of());
        }

        @Override
        public Optional<DossierState> from(DossierState state) {
            return state instanceof AwaitingSupplement waiting
                    ? Optional.of(waiting.carryOn(occurredAt))
                    : Optional.empty();
        }
    }

    record PaymentRequested(Instant occurredAt, long amount) implements DossierEvent {
        @Override
        public Optional<DossierState> from(DossierState state) {
            return running(state).map(running -> running.askForPayment(occurredAt));
        }
    }

    /** @param method how it was paid; null where nobody said */
    record Paid(Instant occurredAt, long amount, PaymentMethod method) implements DossierEvent {
        public Paid(Instant occurredAt, long amount) {
            this(occurredAt, amount, null);
        }

        @Override
        public Optional<DossierState> from(DossierState state) {
            return state instanceof AwaitingPayment waiting
                    ? Optional.of(waiting.carryOn(occurredAt))
                    : Optional.empty();
        }
    }

    /**
     * The dossier went to another agency or officer, who holds it from now on.
     *
     * @param step of the published process; null lets the process say which comes next
     */
    record Forwarded(Instant occurredAt, String to, String officer, String step) implements DossierEvent {
        public Forwarded(Instant occurredAt, String to, String officer) {
            this(occurredAt, to, officer, null);
        }

        @Override
        public Optional<DossierState> from(DossierState state) {
            return running(state).map(running -> running.process(occurredAt));
        }
    }

    record Suspended(Instant occurredAt, String reason) implements Reasoned {
        @Override
        public Optional<DossierState> from(DossierState state) {
            return running(state).map(running -> running.suspend(occurredAt));
        }
    }

    record Resumed(Instant occurredAt) implements DossierEvent {
        @Override
        public Optional<DossierState> from(DossierState state) {
            return state instanceof DossierState.Suspended suspended
                    ? Optional.of(suspended.carryOn(occurredAt))
                    : Optional.empty();
        }
    }

    record Terminated(Instant occurredAt, String reason, long refund) implements Reasoned, Stopping {
        public Terminated(Instant occurredAt, String reason) {
            this(occurredAt, reason, 0);
        }

        @Override
        public Optional<DossierState> from(DossierState state) {
            if (state instanceof Paused paused) {
                return Optional.of(paused.terminate(occurredAt));
            }
            return running(state).map(running -> running.terminate(occurredAt));
        }
    }

    /** @param reason why it is refused; what is granted needs none */
    /** @param lateness why it comes late, where somebody said */
    record Finished(Instant occurredAt, Result result, ResultDocument document, String reason, Lateness lateness)
            implements Reasoned {
        public Finished(Instant occurredAt, Result result) {
            this(occurredAt, result, null);
        }

        public Finished(Instant occurredAt, Result result, String reason) {
            this(occurredAt, result, ResultDocument.NOT_DESCRIBED, reason, null);
        }

        @Override
        public boolean needsReason() {
            return result == Result.REFUSED;
        }

        @Override
        public Optional<DossierState> from(DossierState state) {
            if (state instanceof DossierState.Suspended suspended) {
                return Optional.of(suspended.finish(occurredAt, result, document));
            }
            return running(state).map(running -> running.finish(occurredAt, result, document));
        }
    }

    record Returned(Instant occurredAt, Channel channel) implements DossierEvent {
        @Override
        public Optional<DossierState> from(DossierState state) {
            return state instanceof Ended.Finished finished
                    ? Optional.of(finished.handOver(occurredAt, channel))
                    : Optional.empty();
        }
    }

    record Withdrawn(Instant occurredAt, long refund) implements Stopping {
        public Withdrawn(Instant occurredAt) {
            this(occurredAt, 0);
        }

        @Override
        public Optional<DossierState> from(DossierState state) {
            if (state instanceof Paused paused) {
                return Optional.of(paused.withdraw(occurredAt));
            }
            return running(state).map(running -> running.withdraw(occurredAt));
        }
    }

    /** Where the clock runs. */
    static Optional<Running> running(DossierState state) {
        return state instanceof Running running ? Optional.of(running) : Optional.empty();
    }
}
