package vn.cchc.plan.scoring.card;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/**
 * Units in order of their index.
 *
 * @param publishedAt null while provisional
 * @param unfinished how many scorecards are not final; they have no rank
 * @param previousYear the index year compared with, or null when it was not published
 */
record RankingView(
        CardMessage.SetRef set, Instant publishedAt, int unfinished, Integer previousYear, List<PlaceView> places) {

    /**
     * A unit's place; equal scores share a rank.
     *
     * @param percent the index
     * @param placesGained from both ranks: positive is better than the year before; null without a rank then
     * @param percentGained in percentage points, null without a result then
     */
    record PlaceView(
            String agency,
            String name,
            BigDecimal percent,
            int rank,
            int ranked,
            BigDecimal previousPercent,
            Integer previousRank,
            Integer previousRanked,
            Integer placesGained,
            BigDecimal percentGained) {}
}
