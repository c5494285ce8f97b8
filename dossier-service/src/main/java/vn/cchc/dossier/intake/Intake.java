package vn.cchc.dossier.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import vn.cchc.dossier.applicant.Applicants;
import vn.cchc.dossier.domain.Dossier;
import vn.cchc.dossier.domain.RecordedEvent;
import vn.cchc.dossier.domain.Registration;
import vn.cchc.dossier.intake.IntakeChecks.Checked;
import vn.cchc.dossier.register.Entry;
import vn.cchc.dossier.register.Register;
import vn.cchc.dossier.stored.StoredJson;

/** Takes a dossier in: everything is checked before anything is written, in the transaction at hand. */
@ApplicationScoped
public class Intake {

    private final IntakeChecks checks;
    private final Appointments appointments;
    private final ClientCodes codes;
    private final Register register;
    private final Applicants applicants;
    private final IntakeConfig config;

    Intake(
            IntakeChecks checks,
            Appointments appointments,
            ClientCodes codes,
            Register register,
            Applicants applicants,
            IntakeConfig config) {
        this.checks = checks;
        this.appointments = appointments;
        this.codes = codes;
        this.register = register;
        this.applicants = applicants;
        this.config = config;
    }

    /** @param eventId the sender's id when it came as an event, otherwise null */
    public Dossier receive(IntakeRequest request, Sender sender, String eventId, Instant now) {
        Checked checked = checks.check(request, sender, now);
        appointments.requireKnownCalendar(checked);
        String code = codes.codeFor(request, sender, checked.receivedAt());
        Registration registration = checked.registration(code, sender.isMigrator());
        RecordedEvent received = appointments.receive(registration, request.submission());
        Instant checkNotBefore = sender.isMigrator() ? now.plus(config.migrationGrace()) : Instant.MIN;
        String data = StoredJson.write(request.submission().components());
        register.add(received, new Entry(eventId, sender.subject(), now, data, checkNotBefore));
        applicants.add(code, request.applicant());
        return received.after();
    }
}
