package vn.cchc.dossier.domain;

import java.util.Optional;
import vn.cchc.dossier.domain.DossierState.Ended;
import vn.cchc.dossier.domain.DossierState.Paused;

/** Tells an event that came too early from one that can never be right. */
final class Sequencing {

    private Sequencing() {}

    /** The event that has to be recorded first; empty when none could help. */
    static Optional<EventType> missingBefore(DossierEvent event, Dossier dossier, Context context) {
        if (dossier.state() instanceof Ended) {
            return Optional.empty();
        }
        Optional<EventType> prerequisite = prerequisite(event, dossier, context);
        if (prerequisite.isPresent()) {
            return prerequisite;
        }
        return dossier.state() instanceof Paused paused && needsARunningClock(event)
                ? Optional.of(paused.endedBy())
                : Optional.empty();
    }

    private static Optional<EventType> prerequisite(DossierEvent event, Dossier dossier, Context context) {
        return switch (event.type()) {
            case SUPPLEMENT_RECEIVED ->
                dossier.course().supplements() < context.rules().supplements()
                        ? Optional.of(EventType.SUPPLEMENT_REQUESTED)
                        : Optional.empty();
            case PAID -> Optional.of(EventType.PAYMENT_REQUESTED);
            case RESUMED -> Optional.of(EventType.SUSPENDED);
            case RETURNED -> Optional.of(EventType.FINISHED);
            case RECEIVED,
                    NOT_ACCEPTED,
                    SUPPLEMENT_REQUESTED,
                    PAYMENT_REQUESTED,
                    FORWARDED,
                    SUSPENDED,
                    TERMINATED,
                    FINISHED,
                    WITHDRAWN,
                    RESCHEDULED,
                    APOLOGISED,
                    OVERDUE,
                    DUE_SOON,
                    REDATED -> Optional.empty();
        };
    }

    private static boolean needsARunningClock(DossierEvent event) {
        return switch (event.type()) {
            case SUPPLEMENT_REQUESTED, PAYMENT_REQUESTED, FORWARDED, SUSPENDED, TERMINATED, FINISHED, RESCHEDULED ->
                true;
            case RECEIVED,
                    NOT_ACCEPTED,
                    SUPPLEMENT_RECEIVED,
                    PAID,
                    RESUMED,
                    RETURNED,
                    WITHDRAWN,
                    APOLOGISED,
                    OVERDUE,
                    DUE_SOON,
                    REDATED -> false;
        };
    }
}
