package vn.cchc.dossier.domain;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import vn.cchc.kit.worktime.Deadlines;
import vn.cchc.kit.worktime.Pause;
import vn.cchc.kit.worktime.PauseEffect;
import vn.cchc.kit.worktime.WorkCalendar;

/**
 * When the result is promised. {@code originalDueAt} never changes; every new {@code dueAt} gets the next version.
 */
public record Appointment(
        Instant originalDueAt, Instant dueAt, int version, Count count, Missed missed, Warning warning) {

    /**
     * What {@code dueAt} was counted from: a term with its pauses, or an appointment a head has set.
     *
     * @param from where the count begins by the calendar of that time
     * @param event what it begins with, whatever calendar comes: the receipt, or the dossier complete at last
     */
    public record Count(Instant from, List<Pause> pauses, boolean rescheduled, Instant event) {
        public Count {
            pauses = List.copyOf(pauses);
        }
    }

    /**
     * What is known about missed deadlines.
     *
     * @param current the day of the deadline in force passed while the clock ran
     * @param announced the highest deadline version an overdue event was recorded for, 0 for none
     * @param forGood an earlier deadline was missed: late whatever the new appointment says
     * @param apology the citizen was sent a written apology
     * @param before the count that was missed before a restart, if nothing else makes it late for good; otherwise null
     */
    public record Missed(boolean current, int announced, boolean forGood, boolean apology, Stopped before) {
        static final Missed NOTHING = new Missed(false, 0, false, false, null);

        /** A count that is over, and when its clock stopped. */
        public record Stopped(Count count, Instant at) {}

        public boolean any() {
            return current || forGood;
        }

        Missed announced(int version) {
            return new Missed(true, version, forGood, apology, before);
        }

        Missed retracted() {
            return new Missed(false, announced, forGood, apology, before);
        }

        Missed apologised() {
            return new Missed(current, announced, forGood, true, before);
        }

        Missed carriedOver(boolean withApology) {
            return new Missed(false, announced, any(), apology || withApology, current ? null : before);
        }

        /** The term begins anew; a miss stays one as long as the count that was missed says so, and a head's word for good. */
        Missed restarted(Count count, Instant stoppedAt) {
            Stopped alone = current && !forGood && !count.rescheduled() ? new Stopped(count, stoppedAt) : null;
            return new Missed(false, announced, any(), apology, current ? alone : before);
        }

        Missed forgiven() {
            return new Missed(current, announced, false, apology, null);
        }
    }

    /**
     * The warning that the appointment is near.
     *
     * @param at when it is given
     * @param announced the highest deadline version it was given for, 0 for none
     */
    public record Warning(Instant at, int announced) {
        static final Warning NONE = new Warning(null, 0);
    }

    static Appointment first(Instant receivedAt, ServiceTerm service, Deadlines deadlines) {
        Instant from = service.start(receivedAt, deadlines);
        Instant due = deadlines.due(from, service.term(), List.of()).dueAt();
        return new Appointment(
                due, due, 1, new Count(from, List.of(), false, receivedAt), Missed.NOTHING, Warning.NONE);
    }

    /** Lateness is a matter of days: what comes on the day of the appointment is on time, whatever the hour. */
    Instant lateFrom() {
        return WorkCalendar.endOfDay(dueAt);
    }

    boolean isMissedAt(Instant at) {
        return !at.isBefore(lateFrom());
    }

    /**
     * A pause ended: what was promised moves by the working time paused, whatever the calendar has become since. A pause
     * that began when the day of the appointment was over does not move it, nor does what was paused before the count began.
     */
    Appointment resumed(Pause pause, Deadlines deadlines) {
        List<Pause> pauses =
                Stream.concat(count.pauses().stream(), Stream.of(pause)).toList();
        Count next = new Count(count.from(), pauses, count.rescheduled(), count.event());
        return isMissedAt(pause.from())
                ? new Appointment(originalDueAt, dueAt, version, next, missed, warning)
                : moved(dueAfter(pause, deadlines), next, missed);
    }

    private Instant dueAfter(Pause pause, Deadlines deadlines) {
        return deadlines.paused(count.from(), dueAt, List.of(pause)).stream()
                .map(PauseEffect::dueAfter)
                .findFirst()
                .orElse(dueAt);
    }

    /**
     * The dossier is complete at last and its term is counted from zero.
     *
     * @param stoppedAt when it was found incomplete
     */
    Appointment restarted(Instant at, Instant stoppedAt, ServiceTerm service, Deadlines deadlines) {
        Instant from = service.start(at, deadlines);
        Instant due = deadlines.due(from, service.term(), List.of()).dueAt();
        return moved(due, new Count(from, List.of(), false, at), missed.restarted(count, stoppedAt));
    }

    /** By another calendar the count before a restart may have been stopped in time. */
    Appointment weighedAgain(ServiceTerm service, Deadlines deadlines) {
        if (missed.before() == null) {
            return this;
        }
        Count former = missed.before().count();
        Instant from = service.start(former.event(), deadlines);
        Instant due = deadlines.due(from, service.term(), former.pauses()).dueAt();
        return missed.before().at().isBefore(WorkCalendar.endOfDay(due))
                ? new Appointment(originalDueAt, dueAt, version, count, missed.forgiven(), warning)
                : this;
    }

    Appointment rescheduled(Instant at, Instant newDueAt) {
        return moved(newDueAt, new Count(at, List.of(), true, at), missed.carriedOver(true));
    }

    /** The calendar has changed; a miss of the appointment that was is no miss of this one. */
    Appointment redated(Instant from, Instant newDueAt) {
        Count again = new Count(from, count.pauses(), count.rescheduled(), count.event());
        return moved(newDueAt, again, missed.retracted());
    }

    /**
     * Counted again because what it was counted from was taken down wrongly. What a head has set stays; so does a miss:
     * the citizen had been promised that date.
     */
    Appointment corrected(Registration before, Registration after, Deadlines deadlines) {
        if (count.rescheduled()) {
            return this;
        }
        ServiceTerm service = after.procedure().service();
        Instant event = count.event().equals(before.receivedAt()) ? after.receivedAt() : count.event();
        Instant from = service.start(event, deadlines);
        Instant due = deadlines.due(from, service.term(), count.pauses()).dueAt();
        Count next = new Count(from, count.pauses(), false, event);
        return due.equals(dueAt)
                ? new Appointment(originalDueAt, dueAt, version, next, missed, warning)
                : moved(due, next, missed.carriedOver(false));
    }

    Appointment overdue() {
        return new Appointment(originalDueAt, dueAt, version, count, missed.announced(version), warning);
    }

    Appointment apologised() {
        return new Appointment(originalDueAt, dueAt, version, count, missed.apologised(), warning);
    }

    Appointment warned() {
        return new Appointment(originalDueAt, dueAt, version, count, missed, new Warning(warning.at(), version));
    }

    Appointment warnedBefore(Context context) {
        Instant at = context.rules().advance().before(dueAt, count.from(), context.deadlines());
        return new Appointment(originalDueAt, dueAt, version, count, missed, new Warning(at, warning.announced()));
    }

    /** An event recorded late shows that the clock had stopped in time after all. */
    Appointment stoppedAt(Instant at) {
        return missed.current() && !isMissedAt(at)
                ? new Appointment(originalDueAt, dueAt, version, count, missed.retracted(), warning)
                : this;
    }

    private Appointment moved(Instant due, Count next, Missed known) {
        boolean sameDeadline = due.equals(dueAt) && missed.announced() < version;
        return new Appointment(originalDueAt, due, sameDeadline ? version : version + 1, next, known, warning);
    }
}
