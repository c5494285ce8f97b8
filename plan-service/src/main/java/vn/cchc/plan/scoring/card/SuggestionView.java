package vn.cchc.plan.scoring.card;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.cchc.plan.scoring.domain.FigureKind;

/** What the systems' own figures would give; nothing is scored by them until somebody says so. */
record SuggestionView(UUID scorecard, Instant asOf, List<Suggestion> suggestions) {

    /**
     * For one criterion.
     *
     * @param points by the criterion's formula, or null when there is no figure or it does not fit the formula
     * @param basis what was counted
     * @param absent why there is no figure, or null
     */
    record Suggestion(
            String criterion,
            FigureKind source,
            BigDecimal numerator,
            BigDecimal denominator,
            Integer count,
            BigDecimal points,
            String basis,
            String absent) {}
}
