package vn.cchc.dossier.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import vn.cchc.dossier.applicant.Applicants;
import vn.cchc.dossier.domain.ProcedureRef;
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

    /** What an online submission must fulfil to be taken in, asked before its code is given out. */
    public ProcedureRef examine(IntakeRequest request, Sender sender, Instant now) {
        return checks.check(request, sender, now).procedure();
    }

    /** A code for a submission; the dossier it becomes has the same one. */
    public String reserve(String agency, Instant at) {
        return codes.next(agency, at);
    }

    /** Takes in a submission under the code that was reserved for it. */
    public Filed accept(IntakeRequest request, Sender sender, Instant now) {
        return receive(request, sender, null, now, false);
    }

    /** @param eventId the sender's id when it came as an event, otherwise null */
    public Filed receive(IntakeRequest request, Sender sender, String eventId, Instant now) {
        return receive(request, sender, eventId, now, request.code() != null);
    }

    /** Everything that can be refused is refused before the code is claimed and anything written. */
    private Filed receive(IntakeRequest request, Sender sender, String eventId, Instant now, boolean claim) {
        Checked checked = checks.check(request, sender, now);
        appointments.requireKnownCalendar(checked);
        String code =
                request.code() == null ? codes.next(request.receivingAgency(), checked.receivedAt()) : request.code();
        Registration registration = checked.registration(code, sender.isMigrator());
        Submission submission = request.submission(checked.reception());
        RecordedEvent received = appointments.receive(registration, submission);
        List<List<RecordedEvent>> settled = immediate.decide(received.after(), request, now);
        if (claim) {
            codes.claim(request, sender, checked.receivedAt());
        }
        Instant checkNotBefore = sender.isMigrator() ? now.plus(config.migrationGrace()) : Instant.MIN;
        String data = StoredJson.write(submission.components());
        register.add(received, new Entry(eventId, sender.subject(), now, data, checkNotBefore));
        applicants.add(code, request.applicant());
        return new Filed(immediate.record(received.after(), settled, sender, now), submission);
    }
}
