package vn.cchc.dossier.intake;

import java.time.Instant;
import vn.cchc.dossier.domain.Dossier;
import vn.cchc.dossier.domain.Status;

/** What the citizen takes home: the code and the appointment. */
public record Receipt(
        String code,
        Status state,
        int nationalStatus,
        String procedure,
        Instant receivedAt,
        Instant originalDueAt,
        Instant dueAt,
        long sequence) {

    public static Receipt of(Dossier dossier) {
        Status status = dossier.state().status();
        return new Receipt(
                dossier.registration().code(),
                status,
                status.nationalStatus(),
                dossier.registration().procedure().code(),
                dossier.registration().receivedAt(),
                dossier.appointment().originalDueAt(),
                dossier.appointment().dueAt(),
                dossier.course().sequence());
    }
}
