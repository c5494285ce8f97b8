package vn.cchc.dossier.recording;

import java.util.Optional;
import vn.cchc.kit.problem.DatabaseFailure;
import vn.cchc.kit.problem.Problem;
import vn.cchc.kit.problem.ProblemCode;
import vn.cchc.kit.problem.Problems;

/** What the database refuses is the item's own fault; any other failure is everybody's, and the batch can be sent again. */
final class Refusals {

    private Refusals() {}

    /** The problem to answer the item with; empty when the failure says nothing about the item. */
    static Optional<Problem> of(Throwable failed) {
        String state = DatabaseFailure.stateClass(failed).orElse("");
        if (state.equals(DatabaseFailure.DATA)) {
            return Optional.of(Problems.of(ProblemCode.VALIDATION));
        }
        return state.equals(DatabaseFailure.INTEGRITY)
                ? Optional.of(Problems.of(ProblemCode.CHANGED_MEANWHILE))
                : Optional.empty();
    }
}
