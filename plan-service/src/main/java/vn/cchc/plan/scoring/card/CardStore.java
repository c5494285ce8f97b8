package vn.cchc.plan.scoring.card;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.cchc.kit.outbox.Outbox;
import vn.cchc.kit.outbox.OutboxEvent;
import vn.cchc.plan.scoring.criteria.CriteriaSet;
import vn.cchc.plan.scoring.domain.Scorecard;
import vn.cchc.plan.scoring.domain.ScoringTerms;
import vn.cchc.plan.succession.Estate;

/** Reads scorecards and writes what was decided about them: lines, history and event, in the caller's transaction. */
@ApplicationScoped
class CardStore {

    static final String TOPIC = "cchc.scorecard-events.v1";

    private final ScorecardRepository cards;
    private final LineRepository lines;
    private final HistoryRepository history;
    private final LineJson json;
    private final Outbox outbox;
    private final Clock clock;

    CardStore(
            ScorecardRepository cards,
            LineRepository lines,
            HistoryRepository history,
            LineJson json,
            Outbox outbox,
            Clock clock) {
        this.cards = cards;
        this.lines = lines;
        this.history = history;
        this.json = json;
        this.outbox = outbox;
        this.clock = clock;
    }

    static ScoringTerms terms(CriteriaSet set) {
        return new ScoringTerms(
                set.head().notApplicable(), set.head().deadlines().explanation());
    }

    /** The card with its lines in the order of the set. */
    Scorecard card(ScorecardEntity entity, CriteriaSet set) {
        Map<String, LineEntity> stored =
                lines.of(entity.id()).stream().collect(Collectors.toMap(LineEntity::criterion, Function.identity()));
        return new Scorecard(
                entity.step(),
                set.tree().scored().stream()
                        .map(criterion -> stored.get(criterion.key()).line(criterion, json))
                        .toList(),
                terms(set));
    }

    ScorecardEntity open(CriteriaSet set, String agency, CardAct.Author by) {
        Instant now = clock.instant();
        Scorecard card = Scorecard.open(set.tree(), terms(set));
        ScorecardEntity entity = new ScorecardEntity(set.id(), agency, now);
        cards.persist(entity);
        card.lines().forEach(line -> lines.persist(new LineEntity(entity, line, json)));
        CardAct opening = CardAct.lines("OPEN", by, List.of(), null);
        write(entity, opening, CardMessage.Detail.NONE, List.of(), now);
        publish(entity, set, card, CardEventType.OPENED, CardMessage.Detail.NONE, now);
        return entity;
    }

    void become(ScorecardEntity entity, CriteriaSet set, Scorecard before, Scorecard after, Told told) {
        Instant now = clock.instant();
        entity.become(after.step(), after.totals(), now);
        Map<String, LineEntity> stored =
                lines.of(entity.id()).stream().collect(Collectors.toMap(LineEntity::criterion, Function.identity()));
        after.lines().forEach(line -> stored.get(line.key()).become(line, json));
        write(entity, told.act(), told.detail(), PointChange.between(before, after), now);
        if (told.act().ends() != null) {
            publish(entity, set, after, told.act().ends().event(), told.detail(), now);
        }
    }

    /** What is told of a change beside the change itself. */
    record Told(CardAct act, CardMessage.Detail detail) {}

    /** Of a change nobody outside is told: whose result it is, and how far it is, stay. */
    void handOn(ScorecardEntity entity, String heir, Estate.Left left) {
        Instant now = clock.instant();
        entity.answeredBy(heir, now);
        CardAct.Author system = new CardAct.Author("system", left.keeper());
        String note = left.agency() + " đã giải thể, sáp nhập; chuyển cho " + heir;
        CardAct act = new CardAct("HAND_ON", note, system, null, List.of(), null);
        write(entity, act, CardMessage.Detail.NONE, List.of(), now);
    }

    void published(ScorecardEntity entity, CriteriaSet set, CardAct act) {
        Instant now = clock.instant();
        write(entity, act, CardMessage.Detail.NONE, List.of(), now);
        publish(entity, set, card(entity, set), CardEventType.PUBLISHED, CardMessage.Detail.NONE, now);
    }

    private void write(
            ScorecardEntity entity, CardAct act, CardMessage.Detail detail, List<PointChange> changes, Instant now) {
        history.persist(new HistoryEntity(entity.id(), now, act, entity.step(), detail, json.changes(changes)));
    }

    private void publish(
            ScorecardEntity entity,
            CriteriaSet set,
            Scorecard card,
            CardEventType type,
            CardMessage.Detail detail,
            Instant now) {
        CardMessage.After after = new CardMessage.After(
                card.step(),
                CardMessage.Sum.of(card.totals().self()),
                CardMessage.Sum.of(card.totals().appraised()),
                CardMessage.Sum.of(card.totals().decided()),
                entity.rank(),
                entity.ranked());
        CardMessage message = new CardMessage(
                entity.id(),
                type,
                now,
                CardMessage.SetRef.of(set),
                entity.agency(),
                after,
                CardMessage.lines(set, card.step(), card.lines()),
                detail);
        outbox.append(
                new OutboxEvent(TOPIC, type.wireName(), entity.id().toString(), entity.nextSequence(), now, message));
    }
}
