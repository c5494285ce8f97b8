package vn.cchc.dossier.recording;

import org.jboss.logging.Logger;
import vn.cchc.kit.problem.DatabaseFailure;
import vn.cchc.kit.problem.Problem;
import vn.cchc.kit.problem.ProblemCode;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.WithoutMessage;

/**
 * What one item of a batch is answered when it failed. What the database refuses is the item's own fault; what nobody
 * foresaw is ours, and only this item's; only without a database all of them fail, and the batch can be sent again.
 */
final class Refusals {

    private static final Logger LOG = Logger.getLogger(Refusals.class);

    private Refusals() {}

    /**
     * The problem to answer the item with.
     *
     * @param item for the log: its kind and id, never what it says
     * @throws RuntimeException the failure itself, when it is the whole request's
     */
    static Problem of(RuntimeException failed, String item) {
        if (DatabaseFailure.isAway(failed)) {
            throw failed;
        }
        String state = DatabaseFailure.stateClass(failed).orElse("");
        if (state.equals(DatabaseFailure.DATA) || state.equals(DatabaseFailure.INTEGRITY)) {
            LOG.warnf("%s is refused by the database: %s", item, failed.getClass());
            return Problems.of(
                    state.equals(DatabaseFailure.DATA) ? ProblemCode.VALIDATION : ProblemCode.CHANGED_MEANWHILE);
        }
        LOG.errorf(WithoutMessage.of(failed), "%s could not be judged", item);
        return Rejections.notJudged();
    }
}
