package vn.cchc.dossier.register;

import vn.cchc.dossier.domain.Course;
import vn.cchc.dossier.domain.Dossier;
import vn.cchc.dossier.domain.DossierState;
import vn.cchc.dossier.domain.Ended;
import vn.cchc.dossier.domain.Parties;
import vn.cchc.dossier.domain.ProcedureRef;
import vn.cchc.dossier.domain.Registration;
import vn.cchc.dossier.domain.ServiceTerm;
import vn.cchc.kit.worktime.Term;

/** Reads a dossier from its row. */
final class StoredDossier {

    private StoredDossier() {}

    static Dossier read(DossierRow row) {
        return new Dossier(registration(row), state(row), row.appointment.read(), course(row));
    }

    private static Course course(DossierRow row) {
        HandlingColumns handling = row.handling;
        return new Course(
                handling.route(row),
                new Course.Counts(
                        row.supplements,
                        handling.supplementsInPhase,
                        handling.lateNotices,
                        row.reschedules,
                        handling.corrections),
                handling.finance,
                row.sequence,
                new Course.Span(handling.firstOccurredAt, row.lastOccurredAt));
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
                                procedure.nextDayAfter,
                                row.handling.steps()),
                        procedure.exemptFromSystem),
                new Parties(row.receivingAgency, row.competentAgency, row.supportPoint),
                new Registration.Channels(row.channel, row.returnChannel),
                row.receivedAt,
                row.migrated);
    }

    private static DossierState state(DossierRow row) {
        return switch (row.state) {
            case ACCEPTED -> new DossierState.Accepted(row.stateSince);
            case PROCESSING -> new DossierState.Processing(row.stateSince);
            case AWAITING_SUPPLEMENT ->
                new DossierState.AwaitingSupplement(row.stateSince, row.supplementUntil, row.supplementExpired);
            case AWAITING_PAYMENT -> new DossierState.AwaitingPayment(row.stateSince);
            case SUSPENDED -> new DossierState.Suspended(row.stateSince);
            case FINISHED -> row.result.finished(row.stateSince);
            case RETURNED ->
                new Ended.Returned(row.stateSince, row.result.finished(row.endedAt), row.result.returnedThrough);
            case WITHDRAWN -> new Ended.Withdrawn(row.stateSince);
            case TERMINATED -> new Ended.Terminated(row.stateSince);
            case NOT_ACCEPTED -> new Ended.NotAccepted(row.stateSince);
        };
    }
}
