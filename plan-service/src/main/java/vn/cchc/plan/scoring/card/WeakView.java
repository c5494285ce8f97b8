package vn.cchc.plan.scoring.card;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import vn.cchc.plan.scoring.domain.Step;

/**
 * A criterion a unit is weak in, the task that answers it, and what came of it.
 *
 * @param percent points in percent of the maximum
 * @param task null while no task answers it
 * @param nextYear null while the next year's set has no such criterion or the unit no scorecard
 */
record WeakView(
        UUID scorecard,
        String agency,
        String criterion,
        String code,
        String name,
        BigDecimal points,
        BigDecimal max,
        BigDecimal percent,
        TaskRef task,
        NextYear nextYear) {

    /** The task and where it stands. */
    record TaskRef(UUID id, UUID plan, String state, int progress, LocalDate dueOn) {}

    /**
     * The same criterion, by its key, a year later.
     *
     * @param points of the step reached last, null when nothing was scored or it does not apply
     * @param percentGained in percentage points, null without points
     */
    record NextYear(
            int indexYear,
            Step step,
            BigDecimal points,
            BigDecimal max,
            BigDecimal percent,
            BigDecimal percentGained) {}
}
