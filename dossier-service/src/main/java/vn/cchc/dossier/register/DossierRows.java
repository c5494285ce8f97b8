package vn.cchc.dossier.register;

import java.time.Instant;
import vn.cchc.dossier.domain.Course;
import vn.cchc.dossier.domain.Dossier;
import vn.cchc.dossier.domain.DossierState;
import vn.cchc.dossier.domain.DossierState.Ended;
import vn.cchc.dossier.domain.Parties;
import vn.cchc.dossier.domain.ProcedureRef;
import vn.cchc.dossier.domain.Reception;
import vn.cchc.dossier.domain.Registration;
import vn.cchc.dossier.domain.Result;
import vn.cchc.dossier.domain.ServiceTerm;
import vn.cchc.dossier.domain.Submission;
import vn.cchc.dossier.stored.StoredJson;
import vn.cchc.kit.worktime.Term;

/** Translates between a dossier and its row. */
final class DossierRows {

    private DossierRows() {}

    static DossierRow create(Dossier dossier, Submission submission) {
        Registration registration = dossier.registration();
        DossierRow row = new DossierRow();
        row.code = registration.code();
        row.procedure = procedure(registration.procedure());
        row.receivingAgency = registration.parties().receiving();
        row.competentAgency = registration.parties().competent();
        row.supportPoint = registration.parties().supportPoint();
        row.channel = registration.channels().intake();
        row.returnChannel = registration.channels().handingOver();
        row.summary = submission.summary();
        row.components = StoredJson.write(submission.components());
        row.submittedAt = submission.submittedAt();
        row.receivedAt = registration.receivedAt();
        row.reception = reception(submission.reception());
        row.migrated = registration.migrated();
        row.appointment = new AppointmentColumns();
        update(row, dossier, Instant.MIN);
        return row;
    }

    /** @param notBefore the sweep leaves the dossier alone until then, while its history is still being loaded */
    static void update(DossierRow row, Dossier dossier, Instant notBefore) {
        DossierState state = dossier.state();
        row.state = state.status();
        row.stateSince = state.since();
        row.result = result(state);
        row.endedAt = state instanceof Ended ended ? ended.endedAt() : null;
        Course course = dossier.course();
        row.holder = course.holder();
        row.officer = course.officer();
        row.supplements = course.supplements();
        row.reschedules = course.reschedules();
        row.sequence = course.sequence();
        row.lastOccurredAt = course.lastOccurredAt();
        row.appointment.write(dossier, notBefore);
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
        row.exemptFromSystem = reception.exemptFromSystem();
        return row;
    }

    static Reception reception(DossierRow dossier) {
        DossierRow.Reception row = dossier.reception;
        Reception.Receiver by = row.capacity == null ? null : new Reception.Receiver(row.capacity, row.staff);
        return new Reception(by, row.onlineLevel, row.immediateResult, row.exemptFromSystem);
    }

    private static Result result(DossierState state) {
        if (state instanceof DossierState.Finished finished) {
            return finished.result();
        }
        return state instanceof DossierState.Returned returned ? returned.result() : null;
    }

    static Dossier read(DossierRow row) {
        Course course =
                new Course(row.holder, row.officer, row.supplements, row.reschedules, row.sequence, row.lastOccurredAt);
        return new Dossier(registration(row), state(row), row.appointment.read(), course);
    }

    private static Registration registration(DossierRow row) {
        DossierRow.Procedure procedure = row.procedure;
        return new Registration(
                row.code,
                new ProcedureRef(
                        procedure.code,
                        procedure.name,
                        new ProcedureRef.Field(procedure.fieldCode, procedure.fieldName),
                        procedure.level,
                        procedure.version,
                        new ServiceTerm(
                                new Term(procedure.termAmount, procedure.termUnit),
                                procedure.supplementPolicy,
                                procedure.nextDayAfter)),
                new Parties(row.receivingAgency, row.competentAgency, row.supportPoint),
                new Registration.Channels(row.channel, row.returnChannel),
                row.receivedAt,
                row.migrated);
    }

    private static DossierState state(DossierRow row) {
        return switch (row.state) {
            case ACCEPTED -> new DossierState.Accepted(row.stateSince);
            case PROCESSING -> new DossierState.Processing(row.stateSince);
            case AWAITING_SUPPLEMENT -> new DossierState.AwaitingSupplement(row.stateSince);
            case AWAITING_PAYMENT -> new DossierState.AwaitingPayment(row.stateSince);
            case SUSPENDED -> new DossierState.Suspended(row.stateSince);
            case FINISHED -> new DossierState.Finished(row.stateSince, row.result);
            case RETURNED -> new DossierState.Returned(row.stateSince, row.endedAt, row.result);
            case WITHDRAWN -> new DossierState.Withdrawn(row.stateSince);
            case TERMINATED -> new DossierState.Terminated(row.stateSince);
            case NOT_ACCEPTED -> new DossierState.NotAccepted(row.stateSince);
        };
    }
}
