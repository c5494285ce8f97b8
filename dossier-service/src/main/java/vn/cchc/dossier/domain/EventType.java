package vn.cchc.dossier.domain;

import java.util.Arrays;

/** Everything that can be recorded about a dossier. */
public enum EventType {
    RECEIVED(DossierEvent.Received.class),
    NOT_ACCEPTED(DossierEvent.NotAccepted.class),
    SUPPLEMENT_REQUESTED(DossierEvent.SupplementRequested.class),
    SUPPLEMENT_RECEIVED(DossierEvent.SupplementReceived.class),
    PAYMENT_REQUESTED(DossierEvent.PaymentRequested.class),
    PAID(DossierEvent.Paid.class),
    FORWARDED(DossierEvent.Forwarded.class),
    TAKEN(HandOver.Taken.class),
    CONSULTED(HandOver.Consulted.class),
    CONSULTATION_ANSWERED(HandOver.ConsultationAnswered.class),
    SUSPENDED(DossierEvent.Suspended.class),
    RESUMED(DossierEvent.Resumed.class),
    TERMINATED(DossierEvent.Terminated.class),
    FINISHED(DossierEvent.Finished.class),
    RETURNED(DossierEvent.Returned.class),
    /** A result on paper got its digital copy. */
    DIGITISED(Digitised.class),
    WITHDRAWN(DossierEvent.Withdrawn.class),
    RESCHEDULED(Apologising.Rescheduled.class),
    APOLOGISED(Apologising.Apologised.class),
    CORRECTED(Corrected.class),
    /** Recorded by the system itself, once for every deadline that passed. */
    OVERDUE(Observed.Overdue.class),
    /** Recorded by the system itself, once for every deadline that came near. */
    DUE_SOON(Observed.DueSoon.class),
    /** Recorded by the system itself, once for every due time of an opinion that passed unanswered. */
    CONSULTATION_OVERDUE(HandOver.ConsultationOverdue.class),
    /** Recorded by the system itself, once for every request to complete a dossier whose time has run out. */
    SUPPLEMENT_EXPIRED(Observed.SupplementExpired.class),
    /** Recorded by the system itself when the calendar has changed. */
    REDATED(Observed.Redated.class);

    private final Class<? extends DossierEvent> event;

    EventType(Class<? extends DossierEvent> event) {
        this.event = event;
    }

    static EventType of(DossierEvent event) {
        return Arrays.stream(values())
                .filter(type -> type.event.isInstance(event))
                .findFirst()
                .orElseThrow();
    }
}
