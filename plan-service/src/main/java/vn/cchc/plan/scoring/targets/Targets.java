package vn.cchc.plan.scoring.targets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.cchc.kit.identity.Caller;
import vn.cchc.kit.problem.Problems;
import vn.cchc.plan.aim.ToldAims;

/** Keeps targets and the figures they are held against. */
@ApplicationScoped
class Targets {

    private final TargetRepository targets;
    private final FigureRepository figures;
    private final ToldAims told;
    private final Clock clock;

    Targets(TargetRepository targets, FigureRepository figures, ToldAims told, Clock clock) {
        this.targets = targets;
        this.figures = figures;
        this.told = told;
        this.clock = clock;
    }

    @Transactional
    List<TargetView> create(List<TargetForm> forms) {
        return forms.stream()
                .map(form -> {
                    TargetEntity entity = new TargetEntity(form, clock.instant());
                    targets.persist(entity);
                    told.tell(TargetMessage.of(entity));
                    return TargetView.of(entity, null);
                })
                .toList();
    }

    @Transactional
    boolean visible(UUID id, String scope) {
        return targets.visible(id, scope);
    }

    @Transactional
    TargetForm form(UUID id) {
        return targets.findByIdOptional(id).orElseThrow(Problems::notFound).form();
    }

    @Transactional
    String issuer(UUID id) {
        return targets.findByIdOptional(id).orElseThrow(Problems::notFound).issuer();
    }

    /** How targets stand in a period, or by the figure entered last when none is named. */
    @Transactional
    List<TargetView> page(TargetFilter filter, String scope, UUID after, int rows) {
        List<TargetEntity> found = targets.page(filter.year(), filter.issuer(), scope, after, rows);
        Map<UUID, FigureEntity> latest =
                figures.latest(found.stream().map(TargetEntity::id).toList(), filter.period());
        return found.stream()
                .map(target -> TargetView.of(target, latest.get(target.id())))
                .toList();
    }

    /** What a list is narrowed to; null leaves a part open. */
    record TargetFilter(Integer year, String issuer, String period) {}

    @Transactional
    TargetView measure(UUID id, FigureForm form, Caller by) {
        TargetEntity target = targets.findByIdOptional(id).orElseThrow(Problems::notFound);
        FigureEntity figure = new FigureEntity(id, form, clock.instant(), by.subject(), by.agency());
        figures.persist(figure);
        return TargetView.of(target, figure);
    }
}
