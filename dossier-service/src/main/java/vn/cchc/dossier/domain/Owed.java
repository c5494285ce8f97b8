package vn.cchc.dossier.domain;

import java.time.Instant;
import java.util.Optional;
import vn.cchc.dossier.domain.DossierState.AwaitingSupplement;
import vn.cchc.dossier.domain.DossierState.Running;
import vn.cchc.dossier.domain.Observed.DueSoon;
import vn.cchc.dossier.domain.Observed.Overdue;
import vn.cchc.dossier.domain.Observed.SupplementExpired;

/** What is owed because time has passed: each once, whoever looks first; nothing is changed by asking. */
final class Owed {

    private Owed() {}

    /** One for every deadline version, never early, while the clock runs. */
    static Optional<RecordedEvent> overdue(Dossier dossier, Instant instant, Instant detectedAt) {
        Appointment appointment = dossier.appointment();
        boolean owed = dossier.state() instanceof Running
                && appointment.missed().announced() < appointment.version()
                && appointment.isMissedAt(instant);
        if (!owed) {
            return Optional.empty();
        }
        Route route = dossier.course().route();
        Fault fault = route.faultAt(appointment.lateFrom());
        Overdue overdue = new Overdue(appointment.dueAt(), appointment.version(), detectedAt, fault);
        Course noted = dossier.course().noted(route.leaving(appointment.lateFrom()));
        return Optional.of(new RecordedEvent(overdue, dossier, dossier.with(appointment.overdue(), noted)));
    }

    /** One for every deadline version, while there is still time. */
    static Optional<RecordedEvent> warning(Dossier dossier, Instant now) {
        Appointment appointment = dossier.appointment();
        Appointment.Warning warning = appointment.warning();
        boolean owed = dossier.state() instanceof Running
                && warning.at() != null
                && warning.announced() < appointment.version()
                && !now.isBefore(warning.at())
                && !now.isAfter(appointment.dueAt());
        if (!owed) {
            return Optional.empty();
        }
        DueSoon soon = new DueSoon(now, appointment.dueAt(), appointment.version());
        Course noted = dossier.course().noted();
        return Optional.of(new RecordedEvent(soon, dossier, dossier.with(appointment.warned(), noted)));
    }

    /** One for every request to complete the dossier, never early. */
    static Optional<RecordedEvent> expiry(Dossier dossier, Instant now) {
        if (!(dossier.state() instanceof AwaitingSupplement waiting)
                || waiting.announced()
                || !waiting.hasExpiredAt(now)) {
            return Optional.empty();
        }
        SupplementExpired expired = new SupplementExpired(waiting.until(), waiting.since(), now);
        Dossier after = new Dossier(
                dossier.registration(),
                waiting.expired(),
                dossier.appointment(),
                dossier.course().noted());
        return Optional.of(new RecordedEvent(expired, dossier, after));
    }

    /** One for every due time of every opinion that is still waited for; a pause of the dossier excuses nobody asked. */
    static Optional<RecordedEvent> urging(Dossier dossier, Instant now) {
        if (dossier.state() instanceof Ended) {
            return Optional.empty();
        }
        Route route = dossier.course().route();
        return route.nextUrging().filter(asked -> asked.isLateAt(now)).map(asked -> {
            HandOver.ConsultationOverdue event =
                    new HandOver.ConsultationOverdue(asked.dueAt(), asked.agency(), asked.step(), now);
            Course noted = dossier.course().noted(route.urged(asked));
            return new RecordedEvent(event, dossier, dossier.with(dossier.appointment(), noted));
        });
    }
}
