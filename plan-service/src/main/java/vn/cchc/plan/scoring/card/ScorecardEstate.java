package vn.cchc.plan.scoring.card;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import vn.cchc.plan.succession.Estate;
import vn.cchc.plan.succession.LeftBehind;
import vn.cchc.plan.succession.SuccessionKind;

/** Scorecards of closed agencies that are not final: whoever follows answers for them, the result stays the agency's own. */
@ApplicationScoped
class ScorecardEstate implements Estate {

    private static final String LEFT = """
            select c.id, s.name, s.issuer, a.code
            from agency a
            join scorecard c on coalesce(c.answered_by, c.agency) = a.code and c.step <> 'FINAL'
            join criteria_set s on s.id = c.set_id and s.published_at is null
            where a.valid_to < :today and not exists (
                select 1 from owed_succession o where o.kind = 'SCORECARD' and o.owner = c.id and o.agency = a.code)
            order by c.id""";

    private final LeftBehind behind;
    private final ScorecardRepository cards;
    private final CardStore store;

    ScorecardEstate(LeftBehind behind, ScorecardRepository cards, CardStore store) {
        this.behind = behind;
        this.cards = cards;
        this.store = store;
    }

    @Override
    public SuccessionKind kind() {
        return SuccessionKind.SCORECARD;
    }

    @Override
    public List<Left> left(LocalDate today) {
        return behind.of(LEFT, today);
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void handOn(Left left, List<String> heirs) {
        ScorecardEntity card = cards.forUpdate(left.owner()).orElseThrow();
        if (card.answeredFor().equals(left.agency())) {
            store.handOn(card, heirs.get(0), left);
        }
    }
}
