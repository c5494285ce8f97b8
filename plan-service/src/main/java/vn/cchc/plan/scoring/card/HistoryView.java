package vn.cchc.plan.scoring.card;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.cchc.plan.scoring.domain.Step;

/**
 * One thing done to a scorecard.
 *
 * @param subject account of the person
 * @param agency the person acted for
 * @param step where the scorecard stood afterwards
 * @param late against the last day for the step, null while none was set
 */
record HistoryView(
        long number,
        Instant at,
        String subject,
        String agency,
        String action,
        Step step,
        String note,
        LocalDate due,
        Boolean late,
        List<PointChange> changes) {}
