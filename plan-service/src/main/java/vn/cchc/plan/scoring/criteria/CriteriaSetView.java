package vn.cchc.plan.scoring.criteria;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A set of criteria as callers see it.
 *
 * @param maxPoints sum of everything that is scored
 * @param publishedAt when its results were published, or null
 * @param criteria in the order of the document; absent in lists
 */
record CriteriaSetView(
        UUID id,
        SetHead set,
        SetState state,
        BigDecimal maxPoints,
        Instant inForceAt,
        Instant publishedAt,
        List<CriterionForm> criteria) {

    static CriteriaSetView of(CriteriaSet set) {
        List<CriterionForm> criteria =
                set.tree().criteria().stream().map(CriterionForm::of).toList();
        return new CriteriaSetView(
                set.id(), set.head(), set.state(), set.tree().max(), set.inForceAt(), set.publishedAt(), criteria);
    }

    static CriteriaSetView withoutCriteria(CriteriaSet set) {
        return new CriteriaSetView(
                set.id(), set.head(), set.state(), set.tree().max(), set.inForceAt(), set.publishedAt(), null);
    }
}
