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
import vn.cchc.dossier.register.Receipted;
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
        Prepared prepared = prepare(request, sender, null, now);
        write(List.of(prepared));
        return prepared.filed();
    }

    /** @param eventId the sender's id when it came as an event, otherwise null */
    public Filed receive(IntakeRequest request, Sender sender, String eventId, Instant now) {
        Prepared prepared = prepare(request, sender, eventId, now);
        if (request.code() != null) {
            claim(prepared);
        }
        write(List.of(prepared));
        return prepared.filed();
    }

    /**
     * An intake that may be written: everything that can be refused was refused before its code was taken.
     *
     * @param settled what is recorded right after the receipt
     * @param filed the dossier as it will be then
     */
    record Prepared(
            IntakeRequest request,
            Sender sender,
            RecordedEvent received,
            List<List<RecordedEvent>> settled,
            Entry entry,
            Filed filed) {
        String code() {
            return received.after().registration().code();
        }
    }

    /** Asks everything there is to ask and decides; writes nothing but the number that is used up. */
    Prepared prepare(IntakeRequest request, Sender sender, String eventId, Instant now) {
        Checked checked = checks.check(request, sender, now);
        appointments.requireKnownCalendar(checked);
        String code =
                request.code() == null ? codes.next(request.receivingAgency(), checked.receivedAt()) : request.code();
        Registration registration = checked.registration(code, sender.isMigrator());
        Submission submission = request.submission(checked.reception());
        RecordedEvent received = appointments.receive(registration, submission);
        List<List<RecordedEvent>> settled = immediate.decide(received.after(), request, now);
        Instant checkNotBefore = sender.isMigrator() ? now.plus(config.migrationGrace()) : Instant.MIN;
        Entry entry =
                new Entry(eventId, sender.subject(), now, StoredJson.write(submission.components()), checkNotBefore);
        Filed filed = new Filed(Immediate.last(received.after(), settled), submission);
        return new Prepared(request, sender, received, settled, entry, filed);
    }

    /** A code the sender chose is used up in the transaction at hand. */
    void claim(Prepared prepared) {
        codes.claim(
                prepared.request(),
                prepared.sender(),
                prepared.received().after().registration().receivedAt());
    }

    /** Writes in the transaction at hand, together where there are several. */
    void write(List<Prepared> intakes) {
        register.add(intakes.stream()
                .map(intake -> new Receipted(intake.received(), intake.entry()))
                .toList());
        for (Prepared intake : intakes) {
            applicants.add(intake.code(), intake.request().applicant());
            immediate.record(intake.settled(), intake.sender(), intake.entry().at());
        }
    }
}
