package vn.cchc.dossier.recording;

import java.sql.SQLException;
import java.util.Optional;
import vn.cchc.kit.problem.Problem;
import vn.cchc.kit.problem.ProblemCode;
import vn.cchc.kit.problem.Problems;

/** What the database refuses is the item's own fault; any other failure is everybody's, and the batch can be sent again. */
final class Refusals {

    /** The class of SQL states that say a constraint was violated, and of those that say a value cannot be stored. */
    private static final String INTEGRITY = "23";

    private static final String DATA = "22";

    private Refusals() {}

    /** The problem to answer the item with; empty when the failure says nothing about the item. */
    static Optional<Problem> of(Throwable failed) {
        if (isOf(failed, DATA)) {
            return Optional.of(Problems.of(ProblemCode.VALIDATION));
        }
        return isOf(failed, INTEGRITY) ? Optional.of(Problems.of(ProblemCode.CHANGED_MEANWHILE)) : Optional.empty();
    }

    private static boolean isOf(Throwable failed, String stateClass) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql
                    && sql.getSQLState() != null
                    && sql.getSQLState().startsWith(stateClass)) {
                return true;
            }
        }
        return false;
    }
}
