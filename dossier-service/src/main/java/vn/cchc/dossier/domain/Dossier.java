package vn.cchc.dossier.domain;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import vn.cchc.dossier.domain.Apologising.Apologised;
import vn.cchc.dossier.domain.Apologising.Rescheduled;
import vn.cchc.dossier.domain.DossierState.Paused;
import vn.cchc.dossier.domain.DossierState.Running;
import vn.cchc.dossier.domain.Observed.Redated;
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
                Course.begun(
                        Route.begun(registration, context.deadlines()), Finance.atReceipt(submission.notes()), at));
        return new RecordedEvent(new DossierEvent.Received(at, submission), received, received);
    }

    /** Decides whether the event may be recorded and what it changes; nothing is changed by asking. */
    public Decision record(DossierEvent event, Context context) {
        Optional<Rejection> broken = RecordingRules.firstBroken(this, event, context);
        if (broken.isPresent()) {
            return new Decision.Rejected(broken.get());
        }
        Optional<DossierState> next = Sequencing.isOutOfTurn(event, this)
                ? Optional.empty()
                : event.from(state).map(found -> SupplementLimit.on(found, event, context));
        if (next.isEmpty()) {
            return Sequencing.missingBefore(event, this, context)
                    .<Decision>map(Decision.Premature::new)
                    .orElseGet(() -> new Decision.Rejected(Rejection.ILLEGAL_TRANSITION));
        }
        return new Decision.Accepted(recorded(event, next.get(), context));
    }

    /** The event, and before it the miss of a deadline that it shows. */
    private List<RecordedEvent> recorded(DossierEvent event, DossierState next, Context context) {
        Dossier present = next instanceof Ended ? withoutPause(event.occurredAt(), context) : this;
        Optional<RecordedEvent> overdue =
                Owed.overdue(present, earlierOf(event.occurredAt(), context.now()), context.now());
        if (overdue.isEmpty()) {
            return List.of(new RecordedEvent(event, this, present.after(event, next, context)));
        }
        Dossier late = overdue.get().after();
        return List.of(overdue.get(), new RecordedEvent(event, late, late.after(event, next, context)));
    }

    /** A dossier that ends while it is paused is due as if it had been resumed then: nobody is late by waiting. */
    private Dossier withoutPause(Instant at, Context context) {
        if (!(state instanceof Paused paused)) {
            return this;
        }
        Pause pause = pauseUntil(at);
        Course resumed = course.on(course.route().resumed(pause, context.deadlines()));
        return new Dossier(registration, paused.carryOn(at), appointment.resumed(pause, context.deadlines()), resumed);
    }

    /** The overdue event that is owed at this instant, if any: one for every deadline version, never early. */
    public Optional<RecordedEvent> checkDeadlines(Instant now) {
        return Owed.overdue(this, now, now);
    }

    /** The warning that is owed at this instant, if any: one for every deadline version, while there is still time. */
    public Optional<RecordedEvent> checkWarning(Instant now) {
        return Owed.warning(this, now);
    }

    /** The urging that is owed at this instant, if any: one for every due time of an opinion that passed unanswered. */
    public Optional<RecordedEvent> checkConsultations(Instant now) {
        return Owed.urging(this, now);
    }

    /** That the time to complete it has run out, if that is owed at this instant: one for every request. */
    public Optional<RecordedEvent> checkSupplement(Instant now) {
        return Owed.expiry(this, now);
    }

    /**
     * What a changed calendar does to due times: nothing to a dossier that has ended, nor to an appointment a head has set;
     * nothing is changed by asking.
     *
     * @param faultAgency the agency the last missed deadline was laid to; null when there was none
     */
    public List<RecordedEvent> redate(Redated.Basis basis, String faultAgency, Context context) {
        return Recounting.of(this, basis, faultAgency, context);
    }

    Dossier with(Appointment otherAppointment, Course otherCourse) {
        return new Dossier(registration, state, otherAppointment, otherCourse);
    }

    /** Every agency that has to do with it: for all others it does not exist. */
    public List<String> agencies() {
        Parties parties = registration.parties();
        Stream<String> asked = course.route().consultations().stream().map(Consultation::agency);
        return Stream.concat(
                        Stream.of(parties.receiving(), parties.competent(), course.holder(), parties.supportPoint()),
                        asked)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** Whether it had missed an appointment by then, announced or not; a paused clock runs no further. */
    boolean isLateAt(Instant at) {
        Instant ranUntil = state instanceof Paused paused ? paused.since() : at;
        return appointment.missed().forGood() || appointment.isMissedAt(ranUntil);
    }

    /** Without the file of its result, whose name may say who the applicant is. */
    public Dossier withoutFile() {
        if (state instanceof Ended.Finished finished) {
            return new Dossier(registration, finished.withoutFile(), appointment, course);
        }
        return state instanceof Ended.Returned returned
                ? new Dossier(registration, returned.withoutFile(), appointment, course)
                : this;
    }

    public Delivery delivery() {
        return Delivery.of(state);
    }

    /** The channel the result went out through; the one wished for where nobody said otherwise. */
    public Optional<Channel> returnedThrough() {
        return state instanceof Ended.Returned returned
                ? Optional.of(
                        returned.channel() == null ? registration.channels().handingOver() : returned.channel())
                : Optional.empty();
    }

    /** The channel wished for where nobody said otherwise. */
    Channel channelOf(DossierEvent.Returned event) {
        return event.channel() == null ? registration.channels().handingOver() : event.channel();
    }

    /** Clocks of senders run ahead a little; a deadline has passed only when it has passed here. */
    private static Instant earlierOf(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private Dossier after(DossierEvent event, DossierState next, Context context) {
        Registration after =
                event instanceof Corrected corrected ? registration.corrected(corrected.correction()) : registration;
        Appointment moved = appointmentAfter(event, next, after, context.deadlines());
        boolean same = moved.version() == appointment.version() && moved.dueAt().equals(appointment.dueAt());
        Route route = routeAfter(event, next, after, context.deadlines());
        return new Dossier(
                after,
                next,
                same ? moved : moved.warnedBefore(context),
                course.after(event, route, Notice.isLate(this, event, context)));
    }

    private Appointment appointmentAfter(
            DossierEvent event, DossierState next, Registration after, Deadlines deadlines) {
        if (event instanceof Rescheduled rescheduled) {
            return appointment.stoppedAt(event.occurredAt()).rescheduled(event.occurredAt(), rescheduled.newDueAt());
        }
        if (event instanceof Apologised apologised) {
            return apologised.kind() == ApologyKind.LATE ? appointment.apologised() : appointment;
        }
        if (movesAppointment(event)) {
            return appointment.stoppedAt(event.occurredAt()).corrected(registration, after, deadlines);
        }
        if (isResumedBy(next)) {
            return restarts()
                    ? appointment.restarted(event.occurredAt(), state.since(), service(), deadlines)
                    : appointment.resumed(pauseUntil(event.occurredAt()), deadlines);
        }
        return state instanceof Running && !(next instanceof Running)
                ? appointment.stoppedAt(event.occurredAt())
                : appointment;
    }

    private Route routeAfter(DossierEvent event, DossierState next, Registration after, Deadlines deadlines) {
        Route route = course.route();
        if (movesAppointment(event)) {
            return route.corrected(registration, after, deadlines);
        }
        if (isResumedBy(next)) {
            return restarts()
                    ? route.restarted(event.occurredAt(), service().steps(), deadlines)
                    : route.resumed(pauseUntil(event.occurredAt()), deadlines);
        }
        boolean ends = next instanceof Ended && !(state instanceof Ended);
        return ends
                ? route.ended(event.occurredAt())
                : route.after(event, service().steps(), deadlines);
    }

    private static boolean movesAppointment(DossierEvent event) {
        return event instanceof Corrected corrected && corrected.correction().movesAppointment();
    }

    private boolean isResumedBy(DossierState next) {
        return state instanceof Paused && next instanceof Running;
    }

    private boolean restarts() {
        return state instanceof DossierState.AwaitingSupplement && service().policy() == SupplementPolicy.RESTART;
    }

    private Pause pauseUntil(Instant at) {
        return new Pause(state.since(), at, state.status().name());
    }

    private ServiceTerm service() {
        return registration.procedure().service();
    }
}
