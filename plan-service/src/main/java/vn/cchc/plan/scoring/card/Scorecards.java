package vn.cchc.plan.scoring.card;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Text;
import vn.cchc.kit.web.BusinessDays;
import vn.cchc.kit.web.ETags;
import vn.cchc.plan.scoring.criteria.CriteriaSet;
import vn.cchc.plan.scoring.criteria.CriteriaSets;
import vn.cchc.plan.scoring.domain.Scorecard;

/** What people do with scorecards. */
@ApplicationScoped
class Scorecards {

    private final ScorecardRepository cards;
    private final HistoryRepository history;
    private final CardStore store;
    private final CriteriaSets sets;
    private final LineJson json;
    private final Clock clock;

    Scorecards(
            ScorecardRepository cards,
            HistoryRepository history,
            CardStore store,
            CriteriaSets sets,
            LineJson json,
            Clock clock) {
        this.cards = cards;
        this.history = history;
        this.store = store;
        this.sets = sets;
        this.json = json;
        this.clock = clock;
    }

    /**
     * A scorecard with all that is known of it.
     *
     * @param answeredBy who scores and explains in the place of an agency that was closed, or null
     */
    record StoredCard(
            UUID id,
            String agency,
            String answeredBy,
            CriteriaSet set,
            Scorecard card,
            Integer rank,
            Integer ranked,
            long version) {}

    @Transactional
    Optional<StoredCard> find(UUID id) {
        return cards.findByIdOptional(id).map(this::stored);
    }

    @Transactional
    List<CardSummary> page(ScorecardRepository.Filter filter, String scope, UUID after, int rows) {
        return cards.page(filter, scope, after, rows).stream()
                .map(CardSummary::of)
                .toList();
    }

    @Transactional
    List<HistoryView> history(UUID id, long after, int rows) {
        return history.of(id, after, rows).stream().map(row -> row.view(json)).toList();
    }

    /** Opens the cards that are not open yet; the set is in force and not published. */
    @Transactional
    Opened open(UUID setId, List<String> agencies, CardAct.Author by) {
        CriteriaSet set = sets.hold(setId);
        if (!set.isInForce()) {
            throw Problems.conflict(
                    "criteria-set-not-in-force",
                    Text.of("Bộ tiêu chí chưa có hiệu lực.", "The set of criteria is not in force."));
        }
        if (set.isPublished()) {
            throw Problems.conflict(
                    "results-published",
                    Text.of("Kết quả đã công bố nên không mở thêm.", "The results are published: nothing is opened."));
        }
        List<CardSummary> opened = new ArrayList<>();
        for (String agency : agencies) {
            if (cards.of(setId, agency).isEmpty()) {
                opened.add(CardSummary.of(store.open(set, agency, by)));
            }
        }
        cards.flush();
        return new Opened(opened, agencies.size() - opened.size());
    }

    /** @param alreadyOpen how many of the units asked for had a card */
    record Opened(List<CardSummary> opened, int alreadyOpen) {}

    /** Does what is asked if the caller saw the present version and the rules allow it. */
    @Transactional
    StoredCard act(UUID id, String ifMatch, CardAct act) {
        ScorecardEntity entity = cards.forUpdate(id).orElseThrow(Problems::notFound);
        ETags.requireMatch(ifMatch, entity.version());
        CriteriaSet set = sets.find(entity.setId()).orElseThrow();
        LocalDate today = BusinessDays.of(clock.instant());
        Scorecard before = store.card(entity, set);
        Scorecard after = CardProblems.accepted(act.decision().apply(before, today), act.named());
        store.become(entity, set, before, after, new CardStore.Told(act, detail(act, set, today)));
        cards.flush();
        return stored(entity);
    }

    private static CardMessage.Detail detail(CardAct act, CriteriaSet set, LocalDate today) {
        LocalDate due = act.ends() == null ? null : act.ends().due(set.head().deadlines());
        return new CardMessage.Detail(due, due == null ? null : today.isAfter(due));
    }

    private StoredCard stored(ScorecardEntity entity) {
        CriteriaSet set = sets.find(entity.setId()).orElseThrow();
        return new StoredCard(
                entity.id(),
                entity.agency(),
                entity.answeredBy(),
                set,
                store.card(entity, set),
                entity.rank(),
                entity.ranked(),
                entity.version());
    }
}
