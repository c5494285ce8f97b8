package vn.cchc.dossier.erasure;

import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import vn.cchc.dossier.erasure.Erasable.Step;
import vn.cchc.dossier.erasure.Erasable.UnitCount;
import vn.cchc.dossier.reference.Rule;
import vn.cchc.dossier.reference.RuleVersions;
import vn.cchc.dossier.stored.StoredJson;

/** Takes every erasure further, a piece per transaction, in any replica, from wherever it was left. */
@ApplicationScoped
public class ErasureJob {

    private static final String SYSTEM = "system";

    private final EntityManager entities;
    private final Erasures erasures;
    private final List<Erasable> kinds;
    private final RuleVersions rules;
    private final ErasureConfig config;
    private final Clock clock;

    ErasureJob(
            EntityManager entities,
            Erasures erasures,
            @All List<Erasable> kinds,
            RuleVersions rules,
            ErasureConfig config,
            Clock clock) {
        this.entities = entities;
        this.erasures = erasures;
        this.kinds = kinds.stream().sorted(Comparator.comparing(Erasable::kind)).toList();
        this.rules = rules;
        this.config = config;
        this.clock = clock;
    }

    @Scheduled(
            identity = "erasures",
            every = "${cchc.erasure.every:10s}",
            concurrentExecution = ConcurrentExecution.SKIP)
    public void goOn() {
        QuarkusTransaction.requiringNew().run(this::beginIfDue);
        boolean worked;
        do {
            worked = QuarkusTransaction.requiringNew().call(this::step);
        } while (worked);
    }

    /** One that starts by itself, once as many days have gone by as the rule says. */
    private void beginIfDue() {
        Instant now = clock.instant();
        int days = rules.rule(Rule.ERASURE_EVERY_DAYS, now)
                .map(RuleVersions.RuleInForce::amount)
                .orElse(0);
        if (days == 0) {
            return;
        }
        entities.createNativeQuery("select cast(pg_advisory_xact_lock(hashtext('erasure')) as text)", String.class)
                .getSingleResult();
        long lately = entities.createQuery(
                        "select count(e) from ErasureRow e where e.dryRun = false and e.requestedAt > :since"
                                + " or e.state in :states",
                        Long.class)
                .setParameter("since", now.minus(days, ChronoUnit.DAYS))
                .setParameter("states", List.of(ErasureRow.State.LISTING, ErasureRow.State.RUNNING))
                .getSingleResult();
        if (lately == 0) {
            erasures.add("Theo lịch (quy tắc ERASURE_EVERY_DAYS)", SYSTEM, false, SYSTEM);
        }
    }

    /** The next piece of the oldest erasure that nobody else is at work on. */
    @SuppressWarnings("unchecked")
    private boolean step() {
        List<ErasureRow> unfinished =
                entities.createNativeQuery("""
                        select * from erasure where state in ('LISTING', 'RUNNING') order by requested_at limit 1
                        for update skip locked""", ErasureRow.class).getResultList();
        unfinished.forEach(row -> {
            switch (row.state) {
                case LISTING -> list(row);
                case RUNNING -> erase(row);
                case LISTED, DONE -> throw new IllegalStateException("not under way");
            }
        });
        return !unfinished.isEmpty();
    }

    private void list(ErasureRow row) {
        Map<Kind, Instant> cutoffs = row.cutoffs();
        List<UnitCount> due = new ArrayList<>();
        kinds.stream()
                .filter(erasable -> cutoffs.containsKey(erasable.kind()))
                .forEach(erasable -> due.addAll(erasable.count(cutoffs.get(erasable.kind()))));
        row.listed = StoredJson.write(due);
        if (row.dryRun) {
            row.state = ErasureRow.State.LISTED;
        } else {
            row.start(row.requestedBy, now());
        }
    }

    /** One piece of the first kind that has any; what has none is finished. */
    private void erase(ErasureRow row) {
        Map<Kind, Instant> cutoffs = row.cutoffs();
        for (Erasable erasable : kinds) {
            Instant before = cutoffs.get(erasable.kind());
            if (before == null) {
                continue;
            }
            Step step = erasable.erase(before, config.chunk(), row.order());
            if (step.erased() > 0) {
                row.add(erasable.kind(), step.erased());
            }
            if (step.more() || step.erased() > 0) {
                return;
            }
        }
        row.state = ErasureRow.State.DONE;
        row.finishedAt = now();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
