package vn.cchc.dossier.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import vn.cchc.dossier.applicant.Applicant;
import vn.cchc.dossier.applicant.Applicants;
import vn.cchc.dossier.domain.Channel;
import vn.cchc.dossier.domain.Correction;
import vn.cchc.dossier.domain.CounterNotes;
import vn.cchc.dossier.domain.ProcedureRef;
import vn.cchc.dossier.domain.Registration;
import vn.cchc.dossier.domain.Submission;
import vn.cchc.dossier.intake.IntakeRequest.Handed;
import vn.cchc.dossier.procedure.KnownProcedures;
import vn.cchc.dossier.procedure.Procedure;
import vn.cchc.dossier.procedure.ProcedureVersion;
import vn.cchc.dossier.register.DossierQueries;
import vn.cchc.dossier.register.Filed;
import vn.cchc.kit.identity.Role;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Violation;
import vn.cchc.kit.web.BusinessDays;

/** Holds a correction to what the intake would have had to fulfil, had it been taken down rightly. */
@ApplicationScoped
public class CorrectionChecks {

    private static final String AT = "/data/correction";

    private final KnownProcedures procedures;
    private final IntakeRules rules;
    private final Timeliness timeliness;
    private final DossierQueries queries;
    private final Applicants applicants;
    private final NamedAgencies agencies;

    CorrectionChecks(
            KnownProcedures procedures,
            IntakeRules rules,
            Timeliness timeliness,
            DossierQueries queries,
            Applicants applicants,
            NamedAgencies agencies) {
        this.procedures = procedures;
        this.rules = rules;
        this.timeliness = timeliness;
        this.queries = queries;
        this.applicants = applicants;
        this.agencies = agencies;
    }

    /** The version of a procedure that was in force when the dossier was, or ought to have been, received. */
    private record Published(Procedure procedure, ProcedureVersion version) {}

    /**
     * @param occurredAt when it was corrected: nothing is received after that
     * @param roles of the sender: how far back it may go
     */
    public Correction check(Filed filed, CorrectionRequest request, Instant occurredAt, Set<Role> roles) {
        Registration registration = filed.dossier().registration();
        Instant receivedAt = receivedAt(filed, request, occurredAt, roles);
        List<Submission.Paper> papers = request.components() == null
                ? null
                : request.components().stream().map(Handed::paper).toList();
        boolean otherProcedure = request.procedure() != null || receivedAt != null;
        ProcedureRef procedure = otherProcedure || papers != null
                ? procedure(filed, published(registration, request, receivedAt), papers)
                : null;
        boolean loaded = registration.migrated() || roles.contains(Role.MIGRATOR);
        if (!loaded && (otherProcedure || request.applicant() != null)) {
            requireRules(registration, request, receivedAt);
        }
        boolean same = procedure == null || procedure.equals(registration.procedure());
        String competent = competent(registration, request, receivedAt, loaded || same);
        boolean settledAsBefore = registration.parties().competent().equals(competent);
        return new Correction(
                same ? null : procedure,
                receivedAt,
                settledAsBefore ? null : competent,
                request.applicant() != null,
                papers,
                notes(filed, request));
    }

    /** What the dossier owes is counted from what was collected: that is not written over. */
    private static CounterNotes notes(Filed filed, CorrectionRequest request) {
        CounterNotes former = filed.submission().notes();
        CounterNotes notes = request.notes() == null ? former : request.notes().taken();
        if (collected(former) != collected(notes)) {
            throw Problems.validation(Violation.at(
                    AT + "/notes/payment/collected",
                    "không đính chính số tiền đã thu; ghi nhận bằng sự việc thanh toán",
                    "is not corrected here; a payment is recorded as an event"));
        }
        return notes.equals(former) ? null : notes;
    }

    private static long collected(CounterNotes notes) {
        boolean none = notes.payment() == null || notes.payment().collected() == null;
        return none ? 0 : notes.payment().collected();
    }

    /**
     * The agency that is named; otherwise another procedure, or another version of it, has an authority of its own. Only whom
     * the counter had named itself stays where the catalogue names nobody.
     */
    private String competent(
            Registration registration, CorrectionRequest request, Instant otherTime, boolean sameProcedure) {
        if (request.competentAgency() == null && sameProcedure) {
            return null;
        }
        ProcedureVersion version = published(registration, request, otherTime).version();
        String former = registration.parties().competent();
        boolean chosen = !former.equals(catalogued(registration));
        boolean kept = request.competentAgency() == null
                && chosen
                && (request.procedure() == null
                        || NamedAgencies.authority(version).isEmpty());
        return agencies.competent(
                AT,
                kept ? former : request.competentAgency(),
                registration.parties().receiving(),
                version,
                BusinessDays.of(otherTime == null ? registration.receivedAt() : otherTime));
    }

    /** Who settles what was taken down where the counter names nobody. */
    private String catalogued(Registration registration) {
        return procedures
                .version(registration.procedure())
                .flatMap(NamedAgencies::authority)
                .orElse(registration.parties().receiving());
    }

    private Instant receivedAt(Filed filed, CorrectionRequest request, Instant occurredAt, Set<Role> roles) {
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
        String code = filed.dossier().registration().code();
        Instant takenDownFor = queries.history(code, 0, 1).get(0).occurredAt();
        timeliness.requireCorrected(AT + "/receivedAt", receivedAt, takenDownFor, roles);
        return receivedAt;
    }

    private Published published(Registration registration, CorrectionRequest request, Instant otherTime) {
        String code = request.procedure() == null ? registration.procedure().code() : request.procedure();
        LocalDate day = BusinessDays.of(otherTime == null ? registration.receivedAt() : otherTime);
        Procedure procedure = procedures.find(code).orElseThrow(() -> AsPublished.unknown(AT, "procedure-unknown"));
        ProcedureVersion version = procedure.on(day).orElseThrow(() -> AsPublished.notInForce(AT, procedure, day));
        return new Published(procedure, version);
    }

    private static ProcedureRef procedure(Filed filed, Published published, List<Submission.Paper> papers) {
        Channel channel = filed.dossier().registration().channels().intake();
        List<Submission.Paper> handed = papers == null ? filed.submission().components() : papers;
        // What an older system took down stays as it was; only what is sent now is held to what is published.
        if (papers != null || !filed.dossier().registration().migrated()) {
            AsPublished.requireFit(AT, channel, handed.stream().map(Handed::of).toList(), published.version());
        }
        return PublishedProcedure.reference(published.procedure(), published.version(), channel);
    }

    /** The rules of intake about who hands in how; not for a history that is loaded: what was received was received. */
    private void requireRules(Registration registration, CorrectionRequest request, Instant otherTime) {
        Applicant applicant = request.applicant() == null
                ? applicants.find(registration.code()).orElseThrow()
                : request.applicant();
        Instant receivedAt = otherTime == null ? registration.receivedAt() : otherTime;
        if (request.applicant() != null) {
            rules.requireContact(AT + "/applicant", applicant, receivedAt);
        }
        if (applicant.type() == Applicant.Type.STATE_BODY) {
            ProcedureVersion version =
                    published(registration, request, otherTime).version();
            String cause = request.applicant() == null ? "/procedure" : "/applicant/type";
            rules.requireOnline(AT + cause, registration.channels().intake(), applicant, version, receivedAt);
        }
    }
}
