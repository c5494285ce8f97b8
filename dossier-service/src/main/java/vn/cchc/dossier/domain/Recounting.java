package vn.cchc.dossier.domain;

import java.time.Instant;
import java.util.List;
import vn.cchc.dossier.domain.DossierEvent.Overdue;
import vn.cchc.dossier.domain.DossierEvent.Redated;
import vn.cchc.dossier.domain.DossierState.Ended;

/**
 * Counts an appointment again when the calendar it was counted by has changed: always from its beginning and its pauses, never
 * from the appointment itself, so that doing it twice changes nothing.
 */
final class Recounting {

    private Recounting() {}

    /** @param faultAgency the agency the last missed deadline was laid to; null when there was none */
    static List<RecordedEvent> of(Dossier dossier, Redated.Basis basis, String faultAgency, Context context) {
        Appointment before = dossier.appointment();
        if (dossier.state() instanceof Ended || before.count().rescheduled()) {
            return List.of();
        }
        ServiceTerm service = dossier.registration().procedure().service();
        Instant from = service.start(before.count().event(), context.deadlines());
        Instant due = context.deadlines()
                .due(from, service.term(), before.count().pauses())
                .dueAt();
        // A day that is worked after all shortens terms; it makes nobody late in hindsight.
        boolean passedInHindsight = due.isBefore(before.dueAt()) && !due.isAfter(context.now());
        if (due.equals(before.dueAt()) || passedInHindsight) {
            return List.of();
        }
        Appointment moved = before.redated(from, due).warnedBefore(context);
        Dossier after = dossier.with(moved, dossier.course().noted());
        RecordedEvent redated = new RecordedEvent(new Redated(context.now(), due, basis), dossier, after);
        return before.missed().current() && clockPassed(due, dossier, context.now())
                ? List.of(redated, missedAgain(after, faultAgency, context.now()))
                : List.of(redated);
    }

    private static boolean clockPassed(Instant due, Dossier dossier, Instant now) {
        Instant ranUntil = dossier.state() instanceof DossierState.Paused paused ? paused.since() : now;
        return ranUntil.isAfter(due);
    }

    private static RecordedEvent missedAgain(Dossier dossier, String faultAgency, Instant now) {
        Appointment moved = dossier.appointment();
        Fault known = dossier.course().route().faultAt(moved.dueAt());
        Fault fault = faultAgency == null || faultAgency.equals(known.agency()) ? known : new Fault(faultAgency, null);
        Overdue overdue = new Overdue(moved.dueAt(), moved.version(), now, fault);
        return new RecordedEvent(
                overdue, dossier, dossier.with(moved.overdue(), dossier.course().noted()));
    }
}
