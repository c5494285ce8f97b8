package vn.cchc.dossier.recording;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import vn.cchc.dossier.applicant.Applicants;
import vn.cchc.dossier.domain.Corrected;
import vn.cchc.dossier.domain.Correction;
import vn.cchc.dossier.domain.CounterNotes;
import vn.cchc.dossier.domain.Dossier;
import vn.cchc.dossier.domain.Registration;
import vn.cchc.dossier.domain.Submission;
import vn.cchc.dossier.intake.CorrectionChecks;
import vn.cchc.dossier.intake.CorrectionRequest;
import vn.cchc.dossier.register.DossierQueries;
import vn.cchc.dossier.register.Filed;
import vn.cchc.dossier.stored.StoredJson;
import vn.cchc.kit.identity.Role;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Violation;
import vn.cchc.kit.web.BusinessDays;

/** Makes the event of a correction, and keeps out of the history who the applicant is or was. */
@ApplicationScoped
class Corrections {

    /** What the history says of a correction. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Noted(String reason, List<String> corrected, Taken former, Taken now) {}

    /** What was taken down at the counter, as far as it was corrected. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Taken(
            String procedure,
            Instant receivedAt,
            String competentAgency,
            List<Submission.Paper> components,
            CounterNotes notes) {}

    private final DossierQueries queries;
    private final CorrectionChecks checks;
    private final Applicants applicants;

    Corrections(DossierQueries queries, CorrectionChecks checks, Applicants applicants) {
        this.queries = queries;
        this.checks = checks;
        this.applicants = applicants;
    }

    static void requireContent(EventData data) {
        if (data.correction() == null) {
            throw Problems.validation(Violation.at("/data/correction", "bắt buộc", "is required"));
        }
    }

    /** The counter corrects its own slips on the day they were made, whenever it gets a line; after that a head does. */
    private static void require(Dossier dossier, Candidate candidate) {
        LocalDate receipt = BusinessDays.of(dossier.registration().receivedAt());
        boolean sameDay = receipt.equals(BusinessDays.of(candidate.occurredAt()));
        boolean may = sameDay
                || candidate.author().isMigrator()
                || candidate.author().roles().contains(Role.HEAD);
        if (!may) {
            throw Rejections.headCorrects();
        }
    }

    Corrected event(Dossier dossier, Candidate candidate) {
        require(dossier, candidate);
        Instant at = candidate.occurredAt().truncatedTo(ChronoUnit.MILLIS);
        EventData data = candidate.data();
        return new Corrected(
                at,
                checks.check(
                        filed(dossier),
                        data.correction(),
                        at,
                        candidate.author().roles()),
                data.reason());
    }

    /** The history's entry, without the applicant. */
    String noted(Dossier dossier, Corrected event) {
        Correction correction = event.correction();
        Filed before = filed(dossier);
        List<String> corrected = new ArrayList<>();
        if (correction.procedure() != null) {
            corrected.add("procedure");
        }
        if (correction.receivedAt() != null) {
            corrected.add("receivedAt");
        }
        if (correction.competent() != null) {
            corrected.add("competentAgency");
        }
        if (correction.applicant()) {
            corrected.add("applicant");
        }
        if (correction.components() != null) {
            corrected.add("components");
        }
        if (correction.notes() != null) {
            corrected.add("notes");
        }
        Taken now = new Taken(
                correction.procedure() == null ? null : correction.procedure().code(),
                correction.receivedAt(),
                correction.competent(),
                correction.components(),
                withoutName(correction.notes()));
        return StoredJson.write(new Noted(event.reason(), corrected, former(before, correction), now));
    }

    private static Taken former(Filed before, Correction correction) {
        Registration registration = before.dossier().registration();
        return new Taken(
                correction.procedure() == null ? null : registration.procedure().code(),
                correction.receivedAt() == null ? null : registration.receivedAt(),
                correction.competent() == null ? null : registration.parties().competent(),
                correction.components() == null ? null : before.submission().components(),
                correction.notes() == null
                        ? null
                        : withoutName(before.submission().notes()));
    }

    /** Whoever brought it stays out of the history. */
    private static CounterNotes withoutName(CounterNotes notes) {
        return notes == null ? null : new CounterNotes(notes.sets(), null, notes.payment(), notes.book());
    }

    /** Once the correction is recorded: the former applicant is kept sealed. */
    void applied(Dossier after, CorrectionRequest request) {
        if (request.applicant() != null) {
            String code = after.registration().code();
            applicants.replace(code, after.course().sequence(), request.applicant());
        }
    }

    private Filed filed(Dossier dossier) {
        return queries.find(dossier.registration().code()).orElseThrow();
    }
}
