package vn.cchc.plan.scoring.given;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import vn.cchc.kit.web.ETags;
import vn.cchc.plan.scoring.domain.Points;
import vn.cchc.plan.scoring.domain.Ranking;

/** Keeps the results that others published about agencies. */
@ApplicationScoped
class GivenResults {

    private final GivenRepository results;
    private final Clock clock;

    GivenResults(GivenRepository results, Clock clock) {
        this.results = results;
        this.clock = clock;
    }

    /** A result with its version. */
    record Stored(GivenView view, long version) {}

    @Transactional
    Optional<Stored> find(GivenEntity.Key key) {
        return results.findByIdOptional(key).map(entity -> new Stored(view(entity), entity.version()));
    }

    @Transactional
    List<GivenView> of(String agency, IndexName afterIndex, int afterYear, int rows) {
        return results.of(agency, afterIndex, afterYear, rows).stream()
                .map(this::view)
                .toList();
    }

    /** A result that is known already is replaced by whoever saw it. */
    @Transactional
    Stored save(GivenEntity.Key key, String ifMatch, GivenForm form, String subject) {
        results.lock(key);
        Optional<GivenEntity> known = results.findByIdOptional(key);
        known.ifPresent(entity -> ETags.requireMatch(ifMatch, entity.version()));
        GivenEntity entity = known.orElseGet(() -> new GivenEntity(key));
        entity.become(form, clock.instant(), subject);
        results.persistAndFlush(entity);
        return new Stored(view(entity), entity.version());
    }

    private GivenView view(GivenEntity entity) {
        GivenEntity.Key key = entity.key();
        GivenForm now = entity.form();
        GivenForm before =
                results.findByIdOptional(key.before()).map(GivenEntity::form).orElse(null);
        return new GivenView(
                key.indexName(),
                key.indexYear(),
                key.agency(),
                now,
                before,
                gained(now, before),
                before == null ? null : Ranking.placesGained(before.rank(), now.rank()));
    }

    private static BigDecimal gained(GivenForm now, GivenForm before) {
        boolean both = before != null && before.value() != null && now.value() != null;
        return both ? Points.plain(now.value().subtract(before.value())) : null;
    }
}
