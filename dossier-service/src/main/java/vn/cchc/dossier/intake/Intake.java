package vn.cchc.dossier.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import vn.cchc.dossier.applicant.Applicants;
import vn.cchc.dossier.domain.RecordedEvent;
import vn.cchc.dossier.domain.Registration;
import vn.cchc.dossier.domain.Submission;
import vn.cchc.dossier.intake.IntakeChecks.Checked;
import vn.cchc.dossier.register.Entry;
import vn.cchc.dossier.register.Filed;
import vn.cchc.dossier.register.Register;
import vn.cchc.dossier.stored.StoredJson;

/** Takes a dossier in: everything is checked before anything is written, in the transaction at hand. */
@ApplicationScoped
public class Intake {

    private final IntakeChecks checks;
    private final Appointments appointments;
    private final ClientCodes codes;
    private final Immediate immediate;
    private final Register register;
    private final Applicants applicants;
    private final IntakeConfig config;

    Intake(
            IntakeChecks checks,
            Appointments appointments,
            ClientCodes codes,
            Immediate immediate,
            Register register,
            Applicants applicants,
            IntakeConfig config) {
        this.checks = checks;
        this.appointments = appointments;
        this.codes = codes;
        this.immediate = immediate;
        this.register = register;
        this.applicants = applicants;
        this.config = config;
    }

    /** @param eventId the sender's id when it came as an event, otherwise null */
    public Filed receive(IntakeRequest request, Sender sender, String eventId, Instant now) {
        Checked checked = checks.check(request, sender, now);
        appointments.requireKnownCalendar(checked);
        String code = codes.codeFor(request, sender, checked.receivedAt());
        Registration registration = checked.registration(code, sender.isMigrator());
        Submission submission = request.submission(checked.reception());
        RecordedEvent received = appointments.receive(registration, submission);
        List<List<RecordedEvent>> settled = immediate.decide(received.after(), request, now);
        Instant checkNotBefore = sender.isMigrator() ? now.plus(config.migrationGrace()) : Instant.MIN;
        String data = StoredJson.write(submission.components());
        register.add(received, new Entry(eventId, sender.subject(), now, data, checkNotBefore));
        applicants.add(code, request.applicant());
        return new Filed(immediate.record(received.after(), settled, sender, now), submission);
    }
}
