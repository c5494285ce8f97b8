package vn.cchc.plan.scoring.card;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import vn.cchc.plan.scoring.domain.Line;
import vn.cchc.plan.scoring.domain.Scorecard;

/**
 * What a change did to a criterion.
 *
 * @param criterion its key
 * @param before points of the stage reached last, or null
 * @param after the same after the change
 */
record PointChange(String criterion, BigDecimal before, BigDecimal after) {

    /** The lines that changed in any way. */
    static List<PointChange> between(Scorecard before, Scorecard after) {
        List<PointChange> changes = new ArrayList<>();
        for (int i = 0; i < before.lines().size(); i++) {
            Line old = before.lines().get(i);
            Line now = after.lines().get(i);
            if (!old.equals(now)) {
                changes.add(new PointChange(now.key(), old.points(), now.points()));
            }
        }
        return changes;
    }
}
