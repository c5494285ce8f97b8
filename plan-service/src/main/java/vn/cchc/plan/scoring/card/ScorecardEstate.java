package vn.cchc.plan.scoring.card;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.cchc.plan.succession.Estate;
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

    private final EntityManager entities;
    private final ScorecardRepository cards;
    private final CardStore store;

    ScorecardEstate(EntityManager entities, ScorecardRepository cards, CardStore store) {
        this.entities = entities;
        this.cards = cards;
        this.store = store;
    }

    @Override
    public SuccessionKind kind() {
        return SuccessionKind.SCORECARD;
    }

    @Override
    @Transactional
    @SuppressWarnings("unchecked")
    public List<Left> left(LocalDate today) {
        List<Tuple> rows = entities.createNativeQuery(LEFT, Tuple.class)
                .setParameter("today", today)
                .getResultList();
        return rows.stream()
                .map(row -> new Left(
                        row.get("id", UUID.class),
                        row.get("name", String.class),
                        row.get("issuer", String.class),
                        row.get("code", String.class)))
                .toList();
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
