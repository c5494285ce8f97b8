package vn.cchc.dossier.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.cchc.dossier.domain.DossierEvent.Apologised;
import vn.cchc.dossier.domain.DossierEvent.DueSoon;
import vn.cchc.dossier.domain.DossierEvent.Overdue;
import vn.cchc.dossier.domain.DossierEvent.Redated;
import vn.cchc.dossier.domain.DossierEvent.Rescheduled;
import vn.cchc.dossier.domain.DossierState.Paused;
import vn.cchc.dossier.domain.DossierState.Running;
import vn.cchc.kit.worktime.Deadlines;
import vn.cchc.kit.worktime.Pause;

/** One application for an administrative procedure, from the counter to its result. */
public record Dossier(Registration registration, DossierState state, Appointment appointment, Course course) {

    /** Takes in a dossier: complete by its published components, so the clock starts (NĐ 61/2018/NĐ-CP, Điều 17). */
    public static RecordedEvent receive(Registration registration, Submission submission, Context context) {
        Instant at = registration.receivedAt();
        Dossier received = new Dossier(
                registration,
                new DossierState.Accepted(at),
                Appointment.first(at, registration.procedure().service(), context.deadlines())
                        .warnedBefore(context),
                Course.begun(registration.parties().receiving(), at));
        return new RecordedEvent(new DossierEvent.Received(at, submission), received, received);
    }

    /** Decides whether the event may be recorded and what it changes; nothing is changed by asking. */
    public Decision record(DossierEvent event, Context context) {
        Optional<Rejection> broken = RecordingRules.firstBroken(this, event, context);
        if (broken.isPresent()) {
            return new Decision.Rejected(broken.get());
        }
        Optional<DossierState> next = event.from(state);
        if (next.isEmpty()) {
            return Sequencing.missingBefore(event, this, context)
                    .<Decision>map(Decision.Premature::new)
                    .orElseGet(() -> new Decision.Rejected(Rejection.ILLEGAL_TRANSITION));
        }
        List<RecordedEvent> recorded = new ArrayList<>();
        overdueBy(earlierOf(event.occurredAt(), context.now()), context.now()).ifPresent(recorded::add);
        Dossier before = recorded.isEmpty() ? this : recorded.get(0).after();
        recorded.add(new RecordedEvent(event, before, before.after(event, next.get(), context)));
        return new Decision.Accepted(recorded);
    }

    /** The overdue event that is owed at this instant, if any: one for every deadline version, never early. */
    public Optional<RecordedEvent> checkDeadlines(Instant now) {
        return overdueBy(now, now);
    }

    /** The warning that is owed at this instant, if any: one for every deadline version, while there is still time. */
    public Optional<RecordedEvent> checkWarning(Instant now) {
        Appointment.Warning warning = appointment.warning();
        boolean owed = state instanceof Running
                && warning.at() != null
                && warning.announced() < appointment.version()
                && !now.isBefore(warning.at())
                && !now.isAfter(appointment.dueAt());
        if (!owed) {
            return Optional.empty();
        }
        DueSoon soon = new DueSoon(now, appointment.dueAt(), appointment.version());
        return Optional.of(new RecordedEvent(soon, this, with(appointment.warned(), course.noted())));
    }

    /**
     * What a changed calendar does to the appointment: nothing to a dossier that has ended or whose appointment a head has
     * set; nothing is changed by asking.
     *
     * @param faultAgency the agency the last missed deadline was laid to; null when there was none
     */
    public List<RecordedEvent> redate(Redated.Basis basis, String faultAgency, Context context) {
        return Recounting.of(this, basis, faultAgency, context);
    }

    Dossier with(Appointment otherAppointment, Course otherCourse) {
        return new Dossier(registration, state, otherAppointment, otherCourse);
    }

    private Optional<RecordedEvent> overdueBy(Instant instant, Instant detectedAt) {
        boolean owed = state instanceof Running
                && appointment.missed().announced() < appointment.version()
                && instant.isAfter(appointment.dueAt());
        if (!owed) {
            return Optional.empty();
        }
        Overdue overdue = new Overdue(appointment.dueAt(), appointment.version(), detectedAt, course.holder());
        return Optional.of(new RecordedEvent(overdue, this, with(appointment.overdue(), course.noted())));
    }

    /** Clocks of senders run ahead a little; a deadline has passed only when it has passed here. */
    private static Instant earlierOf(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private Dossier after(DossierEvent event, DossierState next, Context context) {
        Appointment moved = appointmentAfter(event, next, context.deadlines());
        boolean same = moved.version() == appointment.version() && moved.dueAt().equals(appointment.dueAt());
        return new Dossier(registration, next, same ? moved : moved.warnedBefore(context), course.after(event));
    }

    private Appointment appointmentAfter(DossierEvent event, DossierState next, Deadlines deadlines) {
        if (event instanceof Rescheduled rescheduled) {
            return appointment.stoppedAt(event.occurredAt()).rescheduled(event.occurredAt(), rescheduled.newDueAt());
        }
        if (event instanceof Apologised apologised) {
            return apologised.kind() == ApologyKind.LATE ? appointment.apologised() : appointment;
        }
        if (state instanceof Paused && next instanceof Running) {
            return appointmentAfterPause(event, deadlines);
        }
        return state instanceof Running && !(next instanceof Running)
                ? appointment.stoppedAt(event.occurredAt())
                : appointment;
    }

    private Appointment appointmentAfterPause(DossierEvent event, Deadlines deadlines) {
        ServiceTerm service = registration.procedure().service();
        boolean restart =
                state instanceof DossierState.AwaitingSupplement && service.policy() == SupplementPolicy.RESTART;
        return restart
                ? appointment.restarted(event.occurredAt(), service, deadlines)
                : appointment.resumed(
                        new Pause(
                                state.since(),
                                event.occurredAt(),
                                state.status().name()),
                        deadlines);
    }
}
