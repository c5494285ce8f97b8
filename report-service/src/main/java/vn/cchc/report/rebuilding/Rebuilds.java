package vn.cchc.report.rebuilding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import vn.cchc.kit.identity.AgencyScope;
import vn.cchc.kit.problem.Problems;
import vn.cchc.kit.problem.Text;
import vn.cchc.report.projecting.Refolding;

/** Rebuilds that were asked for; one at a time. */
@ApplicationScoped
class Rebuilds {

    private static final int LATEST = 20;
    private static final Text RUNNING = Text.of(
            "Đang dựng lại số liệu; hãy đợi lần này xong.", "Facts are being rebuilt; wait until that is done.");

    /** Two that are asked for at once wait for each other here; the index would only refuse the second with a fault. */
    private static final String ONE_BY_ONE =
            "select cast(pg_advisory_xact_lock(hashtextextended('cchc_rebuild', 0)) as text)";

    private final EntityManager entities;
    private final Refolding refolding;
    private final Gathering gathering;
    private final AgencyScope scope;
    private final Clock clock;

    Rebuilds(EntityManager entities, Refolding refolding, Gathering gathering, AgencyScope scope, Clock clock) {
        this.entities = entities;
        this.refolding = refolding;
        this.gathering = gathering;
        this.scope = scope;
        this.clock = clock;
    }

    /** Joins the transaction of the request's key. */
    @Transactional
    Rebuild begin(RebuildRequest request) {
        entities.createNativeQuery(ONE_BY_ONE, String.class).getSingleResult();
        if (isRunning()) {
            throw Problems.conflict("rebuild-running", RUNNING);
        }
        refolding.begin();
        var rebuild = new RebuildEntity();
        rebuild.id = UUID.randomUUID();
        rebuild.source = request.source();
        rebuild.state = RebuildState.FOLDING;
        rebuild.requestedBy = scope.caller().name();
        rebuild.requestedAt = clock.instant();
        entities.persist(rebuild);
        entities.flush();
        gathering.plan(rebuild);
        return rebuild.view();
    }

    Rebuild find(UUID id) {
        var rebuild = entities.find(RebuildEntity.class, id);
        if (rebuild == null) {
            throw Problems.notFound();
        }
        return rebuild.view();
    }

    RebuildList latest() {
        return new RebuildList(entities
                .createQuery("select r from RebuildEntity r order by r.requestedAt desc", RebuildEntity.class)
                .setMaxResults(LATEST)
                .getResultList()
                .stream()
                .map(RebuildEntity::view)
                .toList());
    }

    private boolean isRunning() {
        return entities.createQuery("select count(r) from RebuildEntity r where r.finishedAt is null", Long.class)
                        .getSingleResult()
                > 0;
    }
}
