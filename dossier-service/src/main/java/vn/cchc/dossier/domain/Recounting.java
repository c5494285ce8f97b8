package vn.cchc.dossier.domain;

import java.time.Instant;
import java.util.List;
import vn.cchc.dossier.domain.Observed.Overdue;
import vn.cchc.dossier.domain.Observed.Redated;

/**
 * Counts the due times of a dossier again when the calendar they were counted by has changed: the appointment, the one missed
 * before a restart, the step and the leg it is in, the opinions and the supplement it waits for. Always from their beginnings
 * and their pauses, never from the due times themselves, so that doing it twice changes nothing.
 */
public final class Recounting {

    private Recounting() {}

    /** @param faultAgency the agency the last missed deadline was laid to; null when there was none */
    static List<RecordedEvent> of(Dossier dossier, Redated.Basis basis, String faultAgency, Context context) {
        if (dossier.state() instanceof Ended) {
            return List.of();
        }
        Appointment before = dossier.appointment();
        Appointment moved = appointment(dossier, context);
        Instant ranUntil = dossier.state().ranUntil(context.now());
        Route again = dossier.course().route().redated(steps(dossier), context, ranUntil);
        Dossier after = new Dossier(
                dossier.registration(),
                SupplementLimit.redated(dossier.state(), context),
                moved,
                dossier.course().noted(again));
        List<RouteMove> moves = RouteMove.between(dossier, after);
        if (moved.equals(before) && moves.isEmpty()) {
            return List.of();
        }
        Redated event = new Redated(context.now(), moved.dueAt(), basis, moves);
        RecordedEvent redated = new RecordedEvent(event, dossier, after);
        boolean missedAgain = before.missed().current() && !moved.missed().current() && moved.isMissedAt(ranUntil);
        return missedAgain ? List.of(redated, missedAgain(after, faultAgency, context.now())) : List.of(redated);
    }

    /**
     * A day that is worked after all shortens terms; it makes nobody late in hindsight.
     *
     * @param present null where nothing is due
     * @param again null where it can't be counted again
     */
    public static Instant moved(Instant present, Instant again, Instant now) {
        if (present == null || again == null) {
            return present;
        }
        boolean inHindsight = again.isBefore(present) && !again.isAfter(now);
        return inHindsight ? present : again;
    }

    /** What a head has set is no count. */
    private static Appointment appointment(Dossier dossier, Context context) {
        Appointment before = dossier.appointment();
        if (before.count().rescheduled()) {
            return before;
        }
        ServiceTerm service = dossier.registration().procedure().service();
        Appointment weighed = before.weighedAgain(service, context.deadlines());
        Instant from = service.start(before.count().event(), context.deadlines());
        Instant again = context.deadlines()
                .due(from, service.term(), before.count().pauses())
                .dueAt();
        Instant due = moved(before.dueAt(), again, context.now());
        return due.equals(before.dueAt()) ? weighed : weighed.redated(from, due).warnedBefore(context);
    }

    private static RecordedEvent missedAgain(Dossier dossier, String faultAgency, Instant now) {
        Appointment moved = dossier.appointment();
        Fault known = dossier.course().route().faultAt(moved.lateFrom());
        boolean same = faultAgency == null || faultAgency.equals(known.agency());
        Fault fault = same ? known : new Fault(faultAgency, null, null);
        Overdue overdue = new Overdue(moved.dueAt(), moved.version(), now, fault);
        return new RecordedEvent(
                overdue, dossier, dossier.with(moved.overdue(), dossier.course().noted()));
    }

    private static Steps steps(Dossier dossier) {
        return dossier.registration().procedure().service().steps();
    }
}
