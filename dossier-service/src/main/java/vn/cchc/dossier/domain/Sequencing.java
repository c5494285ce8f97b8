package vn.cchc.dossier.domain;

import java.util.Optional;
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

    /** What the state alone would allow but the slip does not: taken twice, or answered without having been asked. */
    static boolean isOutOfTurn(DossierEvent event, Dossier dossier) {
        Route route = dossier.course().route();
        if (event instanceof HandOver.ConsultationAnswered answered) {
            return route.openWith(answered.agency()).isEmpty();
        }
        return event instanceof HandOver.Taken && route.stage().isTaken();
    }

    private static Optional<EventType> prerequisite(DossierEvent event, Dossier dossier, Context context) {
        return switch (event.type()) {
            case SUPPLEMENT_RECEIVED ->
                dossier.course().counts().supplementsInPhase() < context.rules().supplements()
                        ? Optional.of(EventType.SUPPLEMENT_REQUESTED)
                        : Optional.empty();
            case PAID -> Optional.of(EventType.PAYMENT_REQUESTED);
            case RESUMED -> Optional.of(EventType.SUSPENDED);
            case RETURNED, DIGITISED -> Optional.of(EventType.FINISHED);
            case TAKEN -> isOutOfTurn(event, dossier) ? Optional.of(EventType.FORWARDED) : Optional.empty();
            case CONSULTATION_ANSWERED -> Optional.of(EventType.CONSULTED);
            case RECEIVED,
                    NOT_ACCEPTED,
                    SUPPLEMENT_REQUESTED,
                    PAYMENT_REQUESTED,
                    FORWARDED,
                    CONSULTED,
                    SUSPENDED,
                    TERMINATED,
                    FINISHED,
                    WITHDRAWN,
                    RESCHEDULED,
                    APOLOGISED,
                    CORRECTED,
                    OVERDUE,
                    DUE_SOON,
                    CONSULTATION_OVERDUE,
                    SUPPLEMENT_EXPIRED,
                    REDATED -> Optional.empty();
        };
    }

    private static boolean needsARunningClock(DossierEvent event) {
        return switch (event.type()) {
            case SUPPLEMENT_REQUESTED,
                    PAYMENT_REQUESTED,
                    FORWARDED,
                    TAKEN,
                    CONSULTED,
                    SUSPENDED,
                    FINISHED,
                    RESCHEDULED -> true;
            case RECEIVED,
                    NOT_ACCEPTED,
                    SUPPLEMENT_RECEIVED,
                    PAID,
                    CONSULTATION_ANSWERED,
                    RESUMED,
                    RETURNED,
                    DIGITISED,
                    TERMINATED,
                    WITHDRAWN,
                    APOLOGISED,
                    CORRECTED,
                    OVERDUE,
                    DUE_SOON,
                    CONSULTATION_OVERDUE,
                    SUPPLEMENT_EXPIRED,
                    REDATED -> false;
        };
    }
}
