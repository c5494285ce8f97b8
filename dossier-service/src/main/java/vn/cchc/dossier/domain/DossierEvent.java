package vn.cchc.dossier.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.cchc.dossier.domain.DossierState.Accepted;
import vn.cchc.dossier.domain.DossierState.AwaitingPayment;
import vn.cchc.dossier.domain.DossierState.AwaitingSupplement;
import vn.cchc.dossier.domain.DossierState.Paused;
import vn.cchc.dossier.domain.DossierState.Running;
import vn.cchc.kit.worktime.WorkCalendar;

/** Something that happened to a dossier, and the state it leads to from the one it was in. */
public sealed interface DossierEvent
        permits DossierEvent.Reasoned,
                DossierEvent.Stopping,
                DossierEvent.Received,
                DossierEvent.SupplementReceived,
                DossierEvent.SupplementExpired,
                DossierEvent.PaymentRequested,
                DossierEvent.Paid,
                DossierEvent.Forwarded,
                DossierEvent.Resumed,
                DossierEvent.Returned,
                DossierEvent.DueSoon,
                DossierEvent.Redated,
                DossierEvent.Overdue,
                HandOver {

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

    /** The time to complete the dossier has run out; whoever holds it decides what becomes of it. */
    record SupplementExpired(Instant occurredAt, Instant askedAt, Instant detectedAt) implements DossierEvent {
        @Override
        public Optional<DossierState> from(DossierState state) {
            return state instanceof AwaitingSupplement waiting ? Optional.of(waiting.expired()) : Optional.empty();
        }
    }

    record PaymentRequested(Instant occurredAt, long amount) implements DossierEvent {
        @Override
        public Optional<DossierState> from(DossierState state) {
            return running(state).map(running -> running.askForPayment(occurredAt));
        }
    }

    record Paid(Instant occurredAt, long amount) implements DossierEvent {
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
    record Finished(Instant occurredAt, Result result, ResultDocument document, String reason) implements Reasoned {
        public Finished(Instant occurredAt, Result result) {
            this(occurredAt, result, null);
        }

        public Finished(Instant occurredAt, Result result, String reason) {
            this(occurredAt, result, ResultDocument.NOT_DESCRIBED, reason);
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
            return state instanceof DossierState.Finished finished
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

    /** An event that says sorry. */
    sealed interface Apologising extends Reasoned {
        WrittenApology apology();

        @Override
        default String reason() {
            return apology().reason();
        }
    }

    /** A new appointment with a written apology (form 04). */
    record Rescheduled(Instant occurredAt, Instant newDueAt, WrittenApology apology) implements Apologising {
        public Rescheduled(Instant occurredAt, Instant newDueAt, String reason) {
            this(occurredAt, newDueAt, WrittenApology.of(reason));
        }

        @Override
        public Optional<DossierState> from(DossierState state) {
            return running(state).map(DossierState.class::cast);
        }
    }

    /** A written apology that moves no appointment: for a mistake, or for a result that has come late (form 04). */
    record Apologised(Instant occurredAt, ApologyKind kind, WrittenApology apology) implements Apologising {
        @Override
        public Optional<DossierState> from(DossierState state) {
            return Optional.of(state);
        }
    }

    /** The appointment is near and the clock runs. */
    record DueSoon(Instant occurredAt, Instant dueAt, int deadlineVersion) implements DossierEvent {
        @Override
        public Optional<DossierState> from(DossierState state) {
            return running(state).map(DossierState.class::cast);
        }
    }

    /**
     * The calendar has changed and due times with it.
     *
     * @param newDueAt the appointment afterwards, moved or not
     * @param moves what else has moved: the step, the leg, opinions waited for
     */
    record Redated(Instant occurredAt, Instant newDueAt, Basis basis, List<RouteMove> moves) implements DossierEvent {

        /** The job that did it, and the year and version of the calendar that called for it. */
        public record Basis(String redating, int calendarYear, long calendarVersion, String reason) {}

        @Override
        public Optional<DossierState> from(DossierState state) {
            return state instanceof DossierState.Ended ? Optional.empty() : Optional.of(state);
        }
    }

    /**
     * The day of a deadline passed while the clock ran; the first stage past its own time is at fault, or who then held it.
     * It happened when the day was over.
     */
    record Overdue(Instant missedDueAt, int deadlineVersion, Instant detectedAt, Fault fault) implements DossierEvent {
        @Override
        public Instant occurredAt() {
            return WorkCalendar.endOfDay(missedDueAt);
        }

        public String faultAgency() {
            return fault.agency();
        }

        @Override
        public Optional<DossierState> from(DossierState state) {
            return running(state).map(DossierState.class::cast);
        }
    }

    private static Optional<Running> running(DossierState state) {
        return state instanceof Running running ? Optional.of(running) : Optional.empty();
    }
}
