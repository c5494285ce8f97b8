package vn.cchc.plan.scoring.card;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.cchc.plan.scoring.criteria.CriteriaSet;
import vn.cchc.plan.scoring.criteria.CriteriaSets;
import vn.cchc.plan.scoring.domain.Line;
import vn.cchc.plan.scoring.domain.Points;
import vn.cchc.plan.scoring.domain.Scorecard;
import vn.cchc.plan.scoring.domain.Step;
import vn.cchc.plan.scoring.domain.Total;

/** Finds weak criteria of final scorecards, with their tasks and the result of the year after. */
@ApplicationScoped
class WeakCriteria {

    private final ScorecardRepository cards;
    private final CriteriaSets sets;
    private final CardStore store;
    private final WeakTasks tasks;

    WeakCriteria(ScorecardRepository cards, CriteriaSets sets, CardStore store, WeakTasks tasks) {
        this.cards = cards;
        this.sets = sets;
        this.store = store;
        this.tasks = tasks;
    }

    /** By unit and in the order of the set; a scorecard that is not final says nothing yet. */
    @Transactional
    List<WeakView> of(CriteriaSet set) {
        Map<LineEntity.Key, WeakView.TaskRef> answered = tasks.ofSet(set.id());
        Optional<CriteriaSet> next =
                sets.ofYear(set, set.head().indexYear() + 1).filter(CriteriaSet::isInForce);
        Map<String, Scorecard> nextCards = new HashMap<>();
        next.ifPresent(year ->
                cards.ofSet(year.id()).forEach(card -> nextCards.put(card.agency(), store.card(card, year))));
        List<WeakView> weak = new ArrayList<>();
        for (ScorecardEntity card : cards.ofSet(set.id())) {
            if (card.step() == Step.FINAL) {
                Scorecard after = nextCards.get(card.agency());
                int year = set.head().indexYear() + 1;
                store.card(card, set)
                        .weakerThan(set.head().weakBelow())
                        .forEach(line -> weak.add(view(
                                card,
                                line,
                                answered.get(new LineEntity.Key(card.id(), line.key())),
                                next(after, line, year))));
            }
        }
        return weak;
    }

    private static WeakView view(ScorecardEntity card, Line line, WeakView.TaskRef task, WeakView.NextYear nextYear) {
        return new WeakView(
                card.id(),
                card.agency(),
                line.key(),
                line.criterion().code(),
                line.criterion().name(),
                Points.plain(line.points()),
                Points.plain(line.criterion().max()),
                percent(line),
                task,
                nextYear);
    }

    private static BigDecimal percent(Line line) {
        return Points.plain(new Total(line.points(), line.criterion().max()).percent());
    }

    private static WeakView.NextYear next(Scorecard card, Line before, int year) {
        if (card == null) {
            return null;
        }
        return card.lines().stream()
                .filter(line -> line.key().equals(before.key()))
                .findFirst()
                .map(line -> {
                    BigDecimal percent = line.counts() ? percent(line) : null;
                    return new WeakView.NextYear(
                            year,
                            card.step(),
                            line.counts() ? Points.plain(line.points()) : null,
                            Points.plain(line.criterion().max()),
                            percent,
                            percent == null ? null : Points.plain(percent.subtract(percent(before))));
                })
                .orElse(null);
    }
}
