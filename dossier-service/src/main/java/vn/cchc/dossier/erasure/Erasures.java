package vn.cchc.dossier.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.cchc.dossier.reference.RuleVersions;
import vn.cchc.kit.identity.AgencyScope;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Text;
import vn.cchc.kit.web.BusinessDays;

/** Asks for erasures and starts them, in the transaction at hand; for the whole province. */
@ApplicationScoped
class Erasures {

    private static final int SHOWN = 50;

    private final EntityManager entities;
    private final RuleVersions rules;
    private final AgencyScope scope;
    private final Clock clock;

    Erasures(EntityManager entities, RuleVersions rules, AgencyScope scope, Clock clock) {
        this.entities = entities;
        this.rules = rules;
        this.scope = scope;
        this.clock = clock;
    }

    /** Erases nothing yet: what is due is counted first. */
    ErasureRow ask(String reason, boolean dryRun) {
        requireNoneAtWork();
        return add(reason, scope.caller().agency(), dryRun, scope.caller().subject());
    }

    ErasureRow add(String reason, String agency, boolean dryRun, String by) {
        ErasureRow row = ErasureRow.asked(reason, agency, dryRun, cutoffs(now()), by);
        row.requestedAt = now();
        entities.persist(row);
        return row;
    }

    /** Once; asking again answers how far it has come. */
    ErasureRow start(UUID id) {
        ErasureRow row = entities.find(ErasureRow.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (row == null) {
            throw Problems.notFound();
        }
        switch (row.state) {
            case LISTED -> {
                requireNoneAtWork();
                row.start(scope.caller().subject(), now());
            }
            case LISTING ->
                throw Problems.conflict(
                        "erasure-not-listed",
                        Text.of("Danh sách chưa lập xong.", "What is due is still being counted."));
            case RUNNING, DONE -> {
                // It was started before; nothing happens twice.
            }
        }
        return row;
    }

    ErasureRow find(UUID id) {
        ErasureRow row = entities.find(ErasureRow.class, id);
        if (row == null) {
            throw Problems.notFound();
        }
        return row;
    }

    /** The latest, newest first. */
    List<ErasureRow> latest() {
        return entities.createQuery("select e from ErasureRow e order by e.requestedAt desc, e.id", ErasureRow.class)
                .setMaxResults(SHOWN)
                .getResultList();
    }

    /** By the rules in force today: what is kept is kept by the law of the day, whenever it came in. */
    private Map<Kind, Instant> cutoffs(Instant now) {
        Map<Kind, Instant> cutoffs = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            rules.rule(kind.rule(), now)
                    .map(RuleVersions.RuleInForce::amount)
                    .filter(months -> months > 0)
                    .ifPresent(months -> cutoffs.put(
                            kind, BusinessDays.start(BusinessDays.of(now).minusMonths(months))));
        }
        return cutoffs;
    }

    private void requireNoneAtWork() {
        long unfinished = entities.createQuery("select count(e) from ErasureRow e where e.state in :states", Long.class)
                .setParameter("states", List.of(ErasureRow.State.LISTING, ErasureRow.State.RUNNING))
                .getSingleResult();
        if (unfinished > 0) {
            throw Problems.conflict(
                    "erasure-running", Text.of("Một đợt xóa khác đang chạy.", "Another erasure is under way."));
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
