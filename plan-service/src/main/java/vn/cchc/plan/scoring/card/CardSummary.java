package vn.cchc.plan.scoring.card;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import vn.cchc.plan.scoring.domain.Points;
import vn.cchc.plan.scoring.domain.Step;

/**
 * A scorecard in a list.
 *
 * @param answeredBy code of the agency that scores and explains in the place of one that was closed, or null
 * @param percent the index once it is final, or null
 * @param rank once it is published, or null
 */
record CardSummary(
        UUID id,
        UUID set,
        String agency,
        String answeredBy,
        Step step,
        CardMessage.Sum self,
        CardMessage.Sum appraised,
        CardMessage.Sum decided,
        BigDecimal percent,
        Integer rank,
        Integer ranked,
        Instant changedAt) {

    static CardSummary of(ScorecardEntity card) {
        return new CardSummary(
                card.id(),
                card.setId(),
                card.agency(),
                card.answeredBy(),
                card.step(),
                CardMessage.Sum.of(card.totals().self()),
                CardMessage.Sum.of(card.totals().appraised()),
                CardMessage.Sum.of(card.totals().decided()),
                card.finalPercent() == null ? null : Points.plain(card.finalPercent()),
                card.rank(),
                card.ranked(),
                card.changedAt());
    }
}
