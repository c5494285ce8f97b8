package vn.cchc.dossier.recording;

import vn.cchc.dossier.domain.Dossier;
import vn.cchc.kit.problem.Problem;

/**
 * What became of an event.
 *
 * @param dossier as it is afterwards; null where nothing is known or nothing may be said
 * @param problem why it was rejected; otherwise null
 */
public record Recorded(Outcome outcome, Dossier dossier, Problem problem) {

    /** What a sender can expect. */
    enum Outcome {
        ACCEPTED,
        DUPLICATE,
        PARKED,
        REJECTED
    }

    static Recorded accepted(Dossier dossier) {
        return new Recorded(Outcome.ACCEPTED, dossier, null);
    }

    static Recorded duplicate(Dossier dossier) {
        return new Recorded(Outcome.DUPLICATE, dossier, null);
    }

    static Recorded parked() {
        return new Recorded(Outcome.PARKED, null, null);
    }

    static Recorded rejected(Problem problem) {
        return new Recorded(Outcome.REJECTED, null, problem);
    }
}
