package vn.cchc.dossier.recording;

import vn.cchc.dossier.domain.Decision;
import vn.cchc.dossier.domain.Dossier;
import vn.cchc.kit.problem.Problem;

/** What came of holding an event against its dossier. */
sealed interface Verdict {

    /** It is recorded, and this is the dossier now. */
    record Accepted(Dossier next) implements Verdict {}

    /** @param missing the type of the event that has to come first, or {@link ParkedReason#PREDECESSOR} */
    record Waits(String missing) implements Verdict {}

    /** @param reason what a list of parked events says instead of what is missing */
    record Refused(String reason, Problem problem) implements Verdict {}

    static Verdict of(Decision decision) {
        if (decision instanceof Decision.Accepted accepted) {
            return new Accepted(accepted.next());
        }
        if (decision instanceof Decision.Premature premature) {
            return new Waits(premature.missing().name());
        }
        Decision.Rejected rejected = (Decision.Rejected) decision;
        return new Refused(rejected.reason().name(), Rejections.of(rejected.reason()));
    }
}
