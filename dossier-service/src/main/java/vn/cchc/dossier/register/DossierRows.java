package vn.cchc.dossier.register;

import com.fasterxml.jackson.core.type.TypeReference;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import vn.cchc.dossier.domain.CounterNotes;
import vn.cchc.dossier.domain.Course;
import vn.cchc.dossier.domain.Dossier;
import vn.cchc.dossier.domain.DossierState;
import vn.cchc.dossier.domain.DossierState.AwaitingSupplement;
import vn.cchc.dossier.domain.Ended;
import vn.cchc.dossier.domain.ProcedureRef;
import vn.cchc.dossier.domain.Reception;
import vn.cchc.dossier.domain.Registration;
import vn.cchc.dossier.domain.Submission;
import vn.cchc.dossier.stored.StoredJson;

/** Writes a dossier into its row. */
final class DossierRows {

    private static final TypeReference<List<Supplement>> SUPPLEMENTS = new TypeReference<>() {};

    private DossierRows() {}

    static DossierRow create(Dossier dossier, Submission submission) {
        Registration registration = dossier.registration();
        DossierRow row = new DossierRow();
        row.code = registration.code();
        row.receivingAgency = registration.parties().receiving();
        row.supportPoint = registration.parties().supportPoint();
        row.channel = registration.channels().intake();
        row.returnChannel = registration.channels().handingOver();
        row.summary = submission.summary();
        row.components = StoredJson.write(submission.components());
        row.notes = submission.notes().equals(CounterNotes.NONE) ? null : StoredJson.write(submission.notes());
        row.submittedAt = submission.submittedAt();
        row.reception = reception(submission.reception());
        row.migrated = registration.migrated();
        row.appointment = new AppointmentColumns();
        row.handling = new HandlingColumns();
        row.result = new ResultColumns();
        row.sync = new SyncColumns();
        update(row, dossier, Instant.MIN);
        return row;
    }

    /** @param notBefore the sweep leaves the dossier alone until then, while its history is still being loaded */
    static void update(DossierRow row, Dossier dossier, Instant notBefore) {
        DossierState state = dossier.state();
        Registration registration = dossier.registration();
        row.procedure = procedure(registration.procedure());
        row.competentAgency = registration.parties().competent();
        row.receivedAt = registration.receivedAt();
        row.state = state.status();
        row.stateSince = state.since();
        row.supplementUntil = state instanceof AwaitingSupplement waiting ? waiting.until() : null;
        row.supplementExpired = state instanceof AwaitingSupplement waiting && waiting.announced();
        row.result.write(dossier);
        row.endedAt = state instanceof Ended ended ? ended.endedAt() : null;
        Course course = dossier.course();
        row.handling.write(registration.procedure().service().steps());
        row.handling.write(course, !(state instanceof Ended));
        row.holder = course.holder();
        row.officer = course.officer();
        row.supplements = course.supplements();
        row.reschedules = course.reschedules();
        row.sequence = course.sequence();
        row.lastOccurredAt = course.lastOccurredAt();
        row.appointment.write(dossier, notBefore);
    }

    static List<Supplement> supplements(DossierRow row) {
        return row.supplemented == null ? List.of() : StoredJson.read(row.supplemented, SUPPLEMENTS);
    }

    static void supplement(DossierRow row, Supplement supplement) {
        List<Supplement> all = new ArrayList<>(supplements(row));
        all.add(supplement);
        row.supplemented = StoredJson.write(all);
    }

    static CounterNotes notes(DossierRow row) {
        return row.notes == null ? CounterNotes.NONE : StoredJson.read(row.notes, CounterNotes.class);
    }

    private static DossierRow.Procedure procedure(ProcedureRef procedure) {
        DossierRow.Procedure row = new DossierRow.Procedure();
        row.code = procedure.code();
        row.version = procedure.version();
        row.name = procedure.name();
        row.fieldCode = procedure.field().code();
        row.fieldName = procedure.field().name();
        row.level = procedure.level();
        row.termAmount = procedure.service().term().amount();
        row.termUnit = procedure.service().term().unit();
        row.supplementPolicy = procedure.service().policy();
        row.nextDayAfter = procedure.service().nextDayAfter();
        row.exemptFromSystem = procedure.exemptFromSystem();
        return row;
    }

    private static DossierRow.Reception reception(Reception reception) {
        DossierRow.Reception row = new DossierRow.Reception();
        if (reception.by() != null) {
            row.capacity = reception.by().capacity();
            row.staff = reception.by().staff();
        }
        row.onlineLevel = reception.onlineLevel();
        row.immediateResult = reception.immediateResult();
        row.acknowledgementDueAt = reception.acknowledgementDueAt();
        return row;
    }

    static Reception reception(DossierRow dossier) {
        DossierRow.Reception row = dossier.reception;
        Reception.Receiver by = row.capacity == null ? null : new Reception.Receiver(row.capacity, row.staff);
        return new Reception(
                by, row.onlineLevel, row.immediateResult, dossier.procedure.exemptFromSystem, row.acknowledgementDueAt);
    }
}
