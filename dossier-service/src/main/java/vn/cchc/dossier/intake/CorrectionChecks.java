package vn.cchc.dossier.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import vn.cchc.dossier.domain.Correction;
import vn.cchc.dossier.domain.ProcedureRef;
import vn.cchc.dossier.domain.Registration;
import vn.cchc.dossier.domain.Submission;
import vn.cchc.dossier.intake.IntakeRequest.Handed;
import vn.cchc.dossier.procedure.Procedure;
import vn.cchc.dossier.procedure.KnownProcedures;
import vn.cchc.dossier.procedure.ProcedureVersion;
import vn.cchc.dossier.register.Filed;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Violation;
import vn.cchc.kit.web.BusinessDays;

/** Holds a correction to what the intake would have had to fulfil, had it been taken down rightly. */
@ApplicationScoped
public class CorrectionChecks {

    private static final String AT = "/data/correction";

    private final KnownProcedures procedures;

    CorrectionChecks(KnownProcedures procedures) {
        this.procedures = procedures;
    }

    /** @param occurredAt when it was corrected: nothing is received after that */
    public Correction check(Filed filed, CorrectionRequest request, Instant occurredAt) {
        Registration registration = filed.dossier().registration();
        Instant receivedAt = receivedAt(filed, request, occurredAt);
        List<Submission.Paper> papers = request.components() == null
                ? null
                : request.components().stream().map(Handed::paper).toList();
        boolean procedureMayChange = request.procedure() != null || receivedAt != null || papers != null;
        ProcedureRef procedure = procedureMayChange ? procedure(filed, request, receivedAt, papers) : null;
        boolean same = procedure == null || procedure.equals(registration.procedure());
        return new Correction(same ? null : procedure, receivedAt, request.applicant() != null, papers);
    }

    private static Instant receivedAt(Filed filed, CorrectionRequest request, Instant occurredAt) {
        if (request.receivedAt() == null) {
            return null;
        }
        Instant receivedAt = request.receivedAt().truncatedTo(ChronoUnit.MILLIS);
        Instant submittedAt = filed.submission().submittedAt();
        if (receivedAt.isAfter(occurredAt) || submittedAt != null && receivedAt.isBefore(submittedAt)) {
            throw Problems.validation(Violation.at(
                    AT + "/receivedAt",
                    "phải từ lúc nộp đến lúc đính chính",
                    "must lie between the submission and the correction"));
        }
        return receivedAt;
    }

    private ProcedureRef procedure(
            Filed filed, CorrectionRequest request, Instant receivedAt, List<Submission.Paper> papers) {
        Registration registration = filed.dossier().registration();
        String code = request.procedure() == null ? registration.procedure().code() : request.procedure();
        LocalDate day = BusinessDays.of(receivedAt == null ? registration.receivedAt() : receivedAt);
        Procedure procedure = procedures.find(code).orElseThrow(() -> IntakeChecks.unknown(AT, "procedure-unknown"));
        ProcedureVersion version = procedure.on(day).orElseThrow(() -> IntakeChecks.notInForce(AT, procedure, day));
        List<Submission.Paper> handed = papers == null ? filed.submission().components() : papers;
        IntakeChecks.requireFit(
                AT,
                registration.channels().intake(),
                handed.stream().map(Handed::of).toList(),
                version);
        return PublishedProcedure.reference(
                procedure, version, registration.channels().intake());
    }
}
