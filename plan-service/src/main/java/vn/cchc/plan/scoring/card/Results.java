package vn.cchc.plan.scoring.card;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Text;
import vn.cchc.plan.scoring.criteria.CriteriaSet;
import vn.cchc.plan.scoring.criteria.CriteriaSets;
import vn.cchc.plan.scoring.domain.Points;
import vn.cchc.plan.scoring.domain.Ranking;
import vn.cchc.plan.scoring.domain.Step;

/** Ranks units by their final scores, and makes the results public once all are final. */
@ApplicationScoped
class Results {

    private final ScorecardRepository cards;
    private final CriteriaSets sets;
    private final CardStore store;
    private final Units units;
    private final Clock clock;

    Results(ScorecardRepository cards, CriteriaSets sets, CardStore store, Units units, Clock clock) {
        this.cards = cards;
        this.sets = sets;
        this.store = store;
        this.units = units;
        this.clock = clock;
    }

    /** As published, or as it would be now. */
    @Transactional
    RankingView ranking(CriteriaSet set) {
        List<ScorecardEntity> all = cards.ofSet(set.id());
        Optional<CriteriaSet> before =
                sets.ofYear(set, set.head().indexYear() - 1).filter(CriteriaSet::isPublished);
        Map<String, ScorecardEntity> previous = before.map(year -> cards.ofSet(year.id())).orElse(List.of()).stream()
                .collect(Collectors.toMap(ScorecardEntity::agency, Function.identity()));
        return new RankingView(
                CardMessage.SetRef.of(set),
                set.publishedAt(),
                (int) all.stream().filter(card -> card.step() != Step.FINAL).count(),
                before.map(year -> year.head().indexYear()).orElse(null),
                places(all).stream()
                        .map(place -> view(place, previous.get(place.agency())))
                        .toList());
    }

    private static List<Ranking.Place> places(List<ScorecardEntity> all) {
        Map<String, BigDecimal> percents = new HashMap<>();
        all.forEach(card -> percents.put(card.agency(), card.finalPercent()));
        return Ranking.of(percents);
    }

    private RankingView.PlaceView view(Ranking.Place place, ScorecardEntity before) {
        Integer rank = before == null ? null : before.rank();
        BigDecimal percent = before == null ? null : before.finalPercent();
        return new RankingView.PlaceView(
                place.agency(),
                units.name(place.agency()),
                Points.plain(place.percent()),
                place.rank(),
                place.ranked(),
                percent == null ? null : Points.plain(percent),
                rank,
                before == null ? null : before.ranked(),
                Ranking.placesGained(rank, place.rank()),
                percent == null ? null : Points.plain(place.percent().subtract(percent)));
    }

    /** The ranks stand from now on; publishing again changes nothing. */
    @Transactional
    RankingView publish(UUID setId, CardAct.Author by) {
        CriteriaSet set = sets.hold(setId);
        if (set.isPublished()) {
            return ranking(set);
        }
        List<ScorecardEntity> all = cards.ofSet(setId);
        if (all.isEmpty() || all.stream().anyMatch(card -> card.step() != Step.FINAL)) {
            throw Problems.conflict(
                    "scorecards-unfinished",
                    Text.of(
                            "Còn bảng chấm điểm chưa có kết quả nên chưa công bố được.",
                            "Not every scorecard is final, so nothing can be published."));
        }
        CriteriaSet published = sets.published(setId, by.subject());
        Map<String, ScorecardEntity> byAgency =
                all.stream().collect(Collectors.toMap(ScorecardEntity::agency, Function.identity()));
        places(all).forEach(place -> byAgency.get(place.agency()).rank(place, clock.instant()));
        CardAct act = CardAct.lines("PUBLISH", by, List.of(), null);
        all.forEach(card -> store.published(card, published, act));
        cards.flush();
        return ranking(published);
    }
}
