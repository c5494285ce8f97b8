package vn.cchc.plan.agency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.cchc.kit.identity.AgencyScope;
import vn.cchc.kit.outbox.Outbox;
import vn.cchc.kit.outbox.OutboxEvent;
import vn.cchc.plan.agency.domain.Agency;
import vn.cchc.plan.agency.domain.AgencyFault;
import vn.cchc.plan.agency.domain.AgencyRights;
import vn.cchc.plan.agency.domain.AgencySnapshot;
import vn.cchc.plan.agency.domain.AgencyTree;

/** Changes the tree: all or nothing, one change at a time, an event for every agency that is another one afterwards. */
@ApplicationScoped
class Agencies {

    static final String TOPIC = "cchc.agencies.v1";
    static final String CHANGED = "vn.cchc.agency.changed.v1";

    private final AgencyRepository repository;
    private final Outbox outbox;
    private final Clock clock;

    Agencies(AgencyRepository repository, Outbox outbox, Clock clock) {
        this.repository = repository;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * Adds or changes these agencies, in any order. Rights are decided before what the caller expects to be stored.
     *
     * @param scope whose rights decide, see {@link AgencyRights}
     * @param expected how the stored sequences have to look, by code; empty when the caller does not say
     */
    @Transactional
    AgencyOutcome save(List<Agency> items, AgencyScope scope, AgencyExpectation expected) {
        repository.lockTree();
        Map<String, AgencyEntity> stored =
                repository.listAll().stream().collect(Collectors.toMap(AgencyEntity::code, Function.identity()));
        AgencyTree before = new AgencyTree(
                stored.values().stream().map(AgencyEntity::agency).toList());
        AgencyTree after = before.with(items);
        List<AgencyFault> faults =
                items.stream().flatMap(item -> after.faults(item).stream()).toList();
        if (!faults.isEmpty()) {
            return AgencyOutcome.refused(faults);
        }
        AgencyRights rights = new AgencyRights(scope.caller().agency(), before, after);
        if (!items.stream().allMatch(rights::mayBecome)) {
            return AgencyOutcome.outside();
        }
        expected.check(stored);
        return write(items, stored, before, after);
    }

    private AgencyOutcome write(
            List<Agency> items, Map<String, AgencyEntity> stored, AgencyTree before, AgencyTree after) {
        Map<String, Agency> changes = new TreeMap<>();
        items.forEach(item -> changes.put(item.code(), item));
        int created = 0;
        int updated = 0;
        int published = 0;
        for (String code : after.codes()) {
            AgencySnapshot now = after.snapshot(code);
            boolean known = stored.containsKey(code);
            Agency agency = changes.containsKey(code)
                    ? changes.get(code)
                    : stored.get(code).agency();
            boolean edited = known && !agency.equals(stored.get(code).agency());
            if (!edited && now.equals(before.snapshot(code))) {
                continue;
            }
            AgencyEntity entity = known ? stored.get(code) : new AgencyEntity(code);
            entity.become(agency, now.path());
            repository.persist(entity);
            publish(now, entity.sequence());
            published++;
            created += known ? 0 : 1;
            updated += edited ? 1 : 0;
        }
        return AgencyOutcome.saved(created, updated, changes.size() - created - updated, published);
    }

    private void publish(AgencySnapshot now, long sequence) {
        outbox.append(new OutboxEvent(TOPIC, CHANGED, now.code(), sequence, clock.instant(), AgencyChanged.of(now)));
    }
}
