package vn.cchc.dossier.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import vn.cchc.dossier.domain.ProcedureRef;
import vn.cchc.dossier.domain.RecordedEvent;
import vn.cchc.dossier.domain.Registration;
import vn.cchc.dossier.domain.Submission;
import vn.cchc.dossier.intake.IntakeChecks.Checked;
import vn.cchc.dossier.register.Entry;
import vn.cchc.dossier.register.Filed;
import vn.cchc.dossier.stored.StoredJson;

/** Takes a dossier in: everything is checked before anything is written, in the transaction at hand. */
@ApplicationScoped
public class Intake {

    private final IntakeChecks checks;
    private final Appointments appointments;
    private final ClientCodes codes;
    private final Immediate immediate;
    private final IntakeRecords records;
    private final IntakeConfig config;

    Intake(
            IntakeChecks checks,
            Appointments appointments,
            ClientCodes codes,
            Immediate immediate,
            IntakeRecords records,
            IntakeConfig config) {
        this.checks = checks;
        this.appointments = appointments;
        this.codes = codes;
        this.immediate = immediate;
        this.records = records;
        this.config = config;
    }

    /** What an online submission would become. */
    public record Examined(ProcedureRef procedure, String competentAgency) {}

    /**
     * What an online submission must fulfil to be taken in, asked before its code is given out. It waits here from now on, so
     * its hours begin now whatever it says of when it was sent.
     */
    public Examined examine(IntakeRequest request, Sender sender, Instant now) {
        Instant sentAt = request.submittedAt() == null ? now : request.submittedAt();
        Checked checked = checks.check(request.accepted(request.code(), sentAt, request.receivedBy()), sender, now);
        return new Examined(checked.procedure(), checked.parties().competent());
    }

    /** What a submission may be asked to be completed with: nothing that isn't published for the day it came (R102). */
    public void requireAskable(String procedure, Instant receivedAt, List<AskedFor> items) {
        checks.published(procedure, receivedAt)
                .ifPresent(published -> AskedFor.requirePublished(items, published, "/items"));
    }

    /** A code for a submission; the dossier it becomes has the same one. */
    public String reserve(String agency, Instant at) {
        return codes.next(agency, at);
    }

    /**
     * Takes in a submission under the code that was reserved for it.
     *
     * @param answerDueAt until when it was to be answered
     */
    public Filed accept(IntakeRequest request, Sender sender, Instant answerDueAt, Instant now) {
        Checked checked = checks.check(request, sender, now).acknowledgedBy(answerDueAt);
        Prepared prepared = prepare(checked, request, sender, null, now);
        records.write(List.of(prepared));
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
        return prepare(checks.check(request, sender, now), request, sender, eventId, now);
    }

    private Prepared prepare(Checked checked, IntakeRequest request, Sender sender, String eventId, Instant now) {
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
        records.write(intakes);
        intakes.forEach(records::tell);
    }
}
