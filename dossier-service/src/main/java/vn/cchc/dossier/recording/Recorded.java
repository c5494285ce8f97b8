package vn.cchc.dossier.recording;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.cchc.dossier.domain.Dossier;
import vn.cchc.dossier.intake.Receipt;
import vn.cchc.kit.problem.Problem;

/**
 * What became of an event.
 *
 * @param dossier as it is afterwards; null where nothing is known or nothing may be said
 * @param receipt what the applicant is given; only of a receipt that was recorded or is known
 * @param problem why it was rejected; otherwise null
 */
public record Recorded(Outcome outcome, Dossier dossier, Receipt receipt, Problem problem) {

    /** What a sender can expect. */
    @Schema(name = "RecordedOutcome")
    enum Outcome {
        ACCEPTED,
        DUPLICATE,
        PARKED,
        REJECTED
    }

    static Recorded accepted(Dossier dossier) {
        return new Recorded(Outcome.ACCEPTED, dossier, null, null);
    }

    static Recorded duplicate(Dossier dossier) {
        return new Recorded(Outcome.DUPLICATE, dossier, null, null);
    }

    Recorded with(Receipt given) {
        return new Recorded(outcome, dossier, given, problem);
    }

    static Recorded parked() {
        return new Recorded(Outcome.PARKED, null, null, null);
    }

    static Recorded rejected(Problem problem) {
        return new Recorded(Outcome.REJECTED, null, null, problem);
    }
}
